namespace Wenxi.Keywords.Phrases;

/// <summary>What a tag says about a word as a part of a term.</summary>
internal enum TagClass : byte
{
    Other,
    Noun,
    Verb,
    VerbalNoun,
    Adjective,
    Adverb,
    Person,
    Place,
    Organization,
    OtherName,
    Idiom,
    Abbreviation,
    Latin,
    Attributive,
    Quantity,

    /// <summary>Words that no term holds: particles, pronouns, prepositions, conjunctions, marks.</summary>
    Function,
}
