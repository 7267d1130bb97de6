namespace Wenxi.Segmentation;

/// <summary>A word that could stand at a place of a text.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Frequency">How often the word counts; 0 if no list has it.</param>
/// <param name="LogProbability">
/// Natural logarithm of frequency over the sum of all frequencies, which the path adds up; −∞ for words that are made
/// after the path is found (<see cref="CandidateSource.HiddenMarkov"/>, <see cref="CandidateSource.Shape"/>).
/// </param>
/// <param name="Source">Where the word comes from.</param>
/// <param name="IsChosen">Whether it is a token of the result.</param>
public sealed record WordCandidate(int Start, int Length, long Frequency, double LogProbability, CandidateSource Source, bool IsChosen)
{
    /// <summary>Offset behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;
}
