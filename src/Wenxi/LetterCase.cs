namespace Wenxi;

/// <summary>Whether upper and lower case are told apart.</summary>
public enum LetterCase
{
    /// <summary>NATO and Nato are one term: written as it first occurs in one text, in lower case in a corpus.</summary>
    Fold,

    /// <summary>NATO and Nato are two terms.</summary>
    Keep,
}
