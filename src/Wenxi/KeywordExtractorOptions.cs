namespace Wenxi;

/// <summary>Which words a <see cref="KeywordExtractor"/> scores, and how many it returns.</summary>
public sealed record KeywordExtractorOptions
{
    /// <summary>The most keywords to return, at least 1. Default: 20.</summary>
    public int Top { get; init; } = 20;

    /// <summary>The words to leave out. Default: <see cref="Wenxi.StopWords.Default"/>.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;

    /// <summary>
    /// The parts of speech to keep, as beginnings of tags: <c>n</c> keeps n, nr, ns and the other nouns. Default: empty,
    /// which keeps all. Needs tokens with tags.
    /// </summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The shortest keyword, in characters (code points). Default: 2, as in jieba.</summary>
    public int MinimumLength { get; init; } = 2;

    /// <summary>
    /// Whether numbers such as 2023 and 2% may be keywords. Default: no. jieba scores them, and since it knows no inverse
    /// document frequency for most of them, they crowd out words.
    /// </summary>
    public bool IncludeNumbers { get; init; }
}
