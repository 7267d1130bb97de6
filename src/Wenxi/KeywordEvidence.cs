namespace Wenxi;

/// <summary>A kind of evidence that a term is a keyword.</summary>
public enum KeywordEvidence
{
    /// <summary>What holds for every term of the text: how likely any is.</summary>
    Base,

    /// <summary>How often it occurs, for the length of the text, and in how many sentences.</summary>
    Frequency,

    /// <summary>How rare its words are in general: <see cref="KeywordExtractorOptions.Background"/>.</summary>
    Rarity,

    /// <summary>Where in the text it first and last occurs.</summary>
    Position,

    /// <summary>Whether and where it stands in the title.</summary>
    Title,

    /// <summary>
    /// Whether it is one thing: its words occur mostly together, it does not only occur within longer terms, and marks or
    /// function words stand beside it, or quotation marks around it.
    /// </summary>
    Cohesion,

    /// <summary>Its length and script.</summary>
    Form,

    /// <summary>The parts of speech of its first and last word, which for names are the types of the names.</summary>
    PartOfSpeech,
}
