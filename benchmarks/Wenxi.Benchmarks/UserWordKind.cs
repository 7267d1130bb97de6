namespace Wenxi.Benchmarks;

/// <summary>What a user dictionary is made of.</summary>
public enum UserWordKind
{
    None,
    One,

    /// <summary>Random characters of those that are frequent in the text.</summary>
    Random,

    RandomWithFrequencies,

    /// <summary>Two common words each: they begin as half of the text does, and are hardly ever there.</summary>
    Compounds,

    /// <summary>Half of them pieces of the text itself, so that one starts at most positions.</summary>
    OfTheText,

    /// <summary>Words that the word list has already, as in big dictionaries that people load.</summary>
    OfTheWordList,
}
