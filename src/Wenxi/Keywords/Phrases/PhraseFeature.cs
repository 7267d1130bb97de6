namespace Wenxi.Keywords.Phrases;

/// <summary>What is known of a candidate, each with a weight for words and one for terms of several words.</summary>
internal enum PhraseFeature
{
    Bias,
    LogTextLength,
    NoTitle,

    // Frequency
    LogCount,
    Once,
    RelativeCount,
    LogCountTimesTextLength,
    LogSentences,

    // Rarity
    MeanIdf,
    MeanIdfSquared,
    LeastIdf,
    MostIdf,
    InTable,
    LogCountTimesIdf,

    // Rarity and frequency: count times idf, as a part of the largest of a word of the text, and how many words have a larger one.
    TfIdfShare,
    RootOfTfIdfShare,
    ReciprocalTfIdfRank,
    LogTfIdfRank,
    AmongFirst5ByTfIdf,
    AmongFirst10ByTfIdf,

    // Position
    First,
    LogFirst,
    FirstInOpening,
    Span,

    // Title
    InTitle,
    InTitleTimesTextLength,
    InTitleOnly,
    StartsTitle,
    EndsTitle,
    TitleShare,
    InTitleTimesIdf,
    InTitleTimesLogCount,

    // Cohesion
    Cohesion,
    AlwaysTogether,
    ExtendedLeft,
    ExtendedRight,
    OnlyInLonger,
    BoundedLeft,
    BoundedRight,
    Quoted,

    // Form
    Length2,
    Length3,
    Length4,
    Length5,
    Length6,
    Longer,
    Words3,
    Words4,
    HasLatin,
    HasDigit,
    StartsWithOneCharacter,
    EndsWithOneCharacter,

    // The tags of the first and last word, one of each set; their order is that of TagClass.
    FirstOther,
    FirstNoun,
    FirstVerb,
    FirstVerbalNoun,
    FirstAdjective,
    FirstAdverb,
    FirstPerson,
    FirstPlace,
    FirstOrganization,
    FirstOtherName,
    FirstIdiom,
    FirstAbbreviation,
    FirstLatin,
    FirstAttributive,
    FirstQuantity,
    FirstFunction,
    LastOther,
    LastNoun,
    LastVerb,
    LastVerbalNoun,
    LastAdjective,
    LastAdverb,
    LastPerson,
    LastPlace,
    LastOrganization,
    LastOtherName,
    LastIdiom,
    LastAbbreviation,
    LastLatin,
    LastAttributive,
    LastQuantity,
    LastFunction,
}
