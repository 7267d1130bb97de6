using System.Text.RegularExpressions;

namespace Wenxi;

/// <summary>What counts as a term. Punctuation, symbols and white space never do.</summary>
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

    /// <summary>The longest term to keep, in characters (code points). Default: null, which keeps all.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>
    /// What a term must match somewhere: <c>^\p{IsCJKUnifiedIdeographs}+$</c> keeps terms all in Han characters. Asked once
    /// for each different word. Default: null, which keeps all.
    /// </summary>
    public Regex? Pattern { get; init; }

    /// <summary>Whether numbers such as 2023, 2% and 三十 are terms, too. Default: no.</summary>
    public bool IncludeNumbers { get; init; }

    /// <summary>Whether terms that differ only in case are one. Default: they are.</summary>
    public LetterCase LetterCase { get; init; } = LetterCase.Fold;

    /// <summary>Sequences of terms to count in place of single ones. Default: single terms.</summary>
    public NGramOptions NGrams { get; init; } = NGramOptions.SingleTerms;
}
