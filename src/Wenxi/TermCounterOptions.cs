namespace Wenxi;

/// <summary>What a <see cref="TermCounter"/> counts. Punctuation, symbols and white space are never terms.</summary>
public sealed record TermCounterOptions
{
    /// <summary>The words to leave out. Default: <see cref="Wenxi.StopWords.Default"/>.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;

    /// <summary>
    /// The parts of speech to keep, as beginnings of tags: <c>n</c> keeps n, nr, ns and the other nouns. Default: empty,
    /// which keeps all. Needs tokens with tags.
    /// </summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The shortest term to keep, in characters (code points). Default: 1.</summary>
    public int MinimumLength { get; init; } = 1;

    /// <summary>Whether numbers such as 2023, 2% and 三十 are terms, too. Default: no.</summary>
    public bool IncludeNumbers { get; init; }
}
