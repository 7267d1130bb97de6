using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>What a <see cref="KeywordExtractor"/> scores, how, and how much it returns.</summary>
public sealed record KeywordExtractorOptions
{
    /// <summary>
    /// How to score. Default: <see cref="KeywordMethod.Phrase"/>, about .27 and .43 where tf-idf has .16 and .23 (mean F1 of
    /// the first five keywords of abstracts and of news with titles), at about a fifth of its speed.
    /// </summary>
    public KeywordMethod Method { get; init; } = KeywordMethod.Phrase;

    /// <summary>The most keywords to return, at least 1; <see cref="int.MaxValue"/> for all. Default: 20.</summary>
    public int Top { get; init; } = 20;

    /// <summary>The words to leave out. Default: <see cref="Wenxi.StopWords.Default"/>; jieba's own are <see cref="Wenxi.StopWords.Jieba"/>.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;

    /// <summary>
    /// The parts of speech to keep, as beginnings of tags: <c>n</c> keeps n, nr, ns and the other nouns; with
    /// <see cref="Segmentation.Compatibility.Jieba"/> whole tags, as jieba's <c>allowPOS</c>. Needs tokens with tags.
    /// Default: empty, which keeps all; for <see cref="KeywordMethod.TextRank"/> jieba's ns, n, vn and v. For
    /// <see cref="KeywordMethod.Phrase"/> the last word of a term counts.
    /// </summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The shortest keyword, in characters (code points). Default: 2, as in jieba.</summary>
    public int MinimumLength { get; init; } = 2;

    /// <summary>
    /// Whether numbers such as 2023 and 2% may be keywords. Default: no. jieba scores them, and since it knows no inverse
    /// document frequency for most of them, they crowd out words.
    /// </summary>
    public bool IncludeNumbers { get; init; }

    /// <summary>How rare words are in general. Default: <see cref="InverseDocumentFrequencies.Default"/>, jieba's table.</summary>
    public InverseDocumentFrequencies Background { get; init; } = InverseDocumentFrequencies.Default;

    /// <summary>
    /// Which conventions apply where ours and jieba's differ. <see cref="Segmentation.Compatibility.Jieba"/> gives the
    /// keywords of <c>jieba.analyse.extract_tags</c> and <c>jieba.analyse.textrank</c> 0.42.1, in their order, with their
    /// weights: symbols and numbers count as words, <see cref="IncludeNumbers"/> has no effect, white space at the ends of
    /// a word does not add to its length, and <see cref="KeywordExtractor.Extract(string)"/> cuts as jieba does. Give
    /// <see cref="Wenxi.StopWords.Jieba"/> with it. jieba has no <see cref="KeywordMethod.Phrase"/>: there only the cut is jieba's.
    /// Default: ours.
    /// </summary>
    public Compatibility Compatibility { get; init; } = Compatibility.None;
}
