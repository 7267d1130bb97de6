namespace Wenxi.Segmentation;

/// <summary>Where a candidate of an <see cref="Explanation"/> comes from.</summary>
public enum CandidateSource
{
    /// <summary>The word list.</summary>
    WordList,

    /// <summary>The user dictionary.</summary>
    UserWord,

    /// <summary>A character that may stand alone although no list has it.</summary>
    SingleCharacter,

    /// <summary>The hidden Markov model made it of characters that the best path left single.</summary>
    HiddenMarkov,

    /// <summary>Its shape: letters, digits and signs that belong together.</summary>
    Shape,
}
