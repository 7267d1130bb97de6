namespace Wenxi;

/// <summary>How a <see cref="KeywordExtractor"/> scores.</summary>
public enum KeywordMethod
{
    /// <summary>
    /// Words and terms of up to four words, and titles between 《 and 》, by the odds that a person would choose them: a sum of
    /// weighted evidence from frequency, rarity, position, title, cohesion, form and part of speech (see
    /// <see cref="Keyword.Parts"/>). Of a term and its part only the better one is returned. Needs tokens with tags. Linear
    /// in the text.
    /// </summary>
    Phrase,

    /// <summary>
    /// Words by count × inverse document frequency: what is frequent here and rare elsewhere. Linear in the text.
    /// </summary>
    TfIdf,

    /// <summary>
    /// Words by their rank in the graph of what stands side by side (Mihalcea and Tarau, TextRank: Bringing Order into
    /// Texts, 2004), as jieba walks it: windows of 5 tokens, damping .85, ten rounds. Needs tokens with tags, and no
    /// table of frequencies. Linear in the text.
    /// </summary>
    TextRank,
}
