namespace Wenxi.Segmentation;

/// <summary>Why a word is or is not a token at one place where its characters stand.</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Frequency">How often it counts; 0 if it is no word.</param>
/// <param name="NeededFrequency">
/// The smallest frequency with which it would be on the best path, all else equal; <c>null</c> if none up to
/// 1,000,000,000,000 helps, or if it is there.
/// </param>
/// <param name="Chosen">The words of the best path around it.</param>
/// <param name="ChosenScore">The sum of their log-probabilities.</param>
/// <param name="Wanted">The words of the best path with the word, over the same characters; empty if there is none.</param>
/// <param name="WantedScore">The sum of their log-probabilities; −∞ if there is none.</param>
/// <param name="Reason">All this in a sentence.</param>
public sealed record WordExplanation(
    string Word,
    int Start,
    WordOutcome Outcome,
    long Frequency,
    long? NeededFrequency,
    IReadOnlyList<string> Chosen,
    double ChosenScore,
    IReadOnlyList<string> Wanted,
    double WantedScore,
    string Reason)
{
    /// <summary>The reason.</summary>
    public override string ToString() => Reason;
}
