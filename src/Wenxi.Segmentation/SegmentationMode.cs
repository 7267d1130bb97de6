namespace Wenxi.Segmentation;

/// <summary>How finely a text is cut.</summary>
public enum SegmentationMode
{
    /// <summary>The most probable words, each character in exactly one of them: for analysis. jieba's <c>cut</c>.</summary>
    Precise,

    /// <summary>Every word of the lexicon that stands in the text, overlapping: for look-ups. jieba's <c>cut_all</c>.</summary>
    Full,

    /// <summary>
    /// The words of <see cref="Precise"/>, each preceded by the two- and three-character words inside it: for indexing.
    /// jieba's <c>cut_for_search</c>.
    /// </summary>
    Search,
}
