using System.Globalization;
using System.Text;
using Wenxi.Segmentation.Explaining;

namespace Wenxi.Segmentation;

/// <summary>How a text was cut in <see cref="SegmentationMode.Precise"/>: the words that could stand at each place, and those chosen.</summary>
/// <remarks>For people and for looking into single sentences: everything is kept, about 100 bytes for each candidate.</remarks>
public sealed class Explanation
{
    private readonly Lattices _lattices;

    internal Explanation(Lattices lattices)
    {
        _lattices = lattices;
    }

    /// <summary>The text.</summary>
    public string Text => _lattices.Text;

    /// <summary>The tokens, as <see cref="Segmenter.Segment(string)"/> gives them in precise mode.</summary>
    public IReadOnlyList<Token> Tokens => _lattices.Tokens;

    /// <summary>All candidates, ordered by start and then by length.</summary>
    public IReadOnlyList<WordCandidate> Candidates => _lattices.Candidates;

    /// <summary>Why a word is or is not a token, at each place where its characters stand.</summary>
    /// <param name="word">The word; matched exactly.</param>
    /// <returns>One explanation a place, in their order; none if the characters do not stand in the text.</returns>
    /// <exception cref="ArgumentException">There is no word, or it is empty.</exception>
    public IReadOnlyList<WordExplanation> Why(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var found = new List<WordExplanation>();
        for (int start = Text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = Text.IndexOf(word, start + 1, StringComparison.Ordinal))
            found.Add(new WordReason(_lattices, word, start).Explain());
        return found;
    }

    /// <summary>The tokens, and a table: candidates from <c>*</c> (chosen) with place, frequency, log-probability and source.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        table.Append(string.Join(" | ", Tokens.Select(token => token.Text(Text)))).Append('\n');
        foreach (WordCandidate candidate in Candidates)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"{(candidate.IsChosen ? '*' : ' ')} {candidate.Start,4}  {Text.AsSpan(candidate.Start, candidate.Length)}  {Numbers(candidate)}{NameOf(candidate.Source)}\n");
        }

        return table.ToString();
    }

    private static string Numbers(WordCandidate candidate) => double.IsNegativeInfinity(candidate.LogProbability)
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{candidate.Frequency:N0}  {candidate.LogProbability:F2}  ");

    private static string NameOf(CandidateSource source) => source switch
    {
        CandidateSource.WordList => "word list",
        CandidateSource.UserWord => "user word",
        CandidateSource.SingleCharacter => "single character",
        CandidateSource.HiddenMarkov => "hidden Markov model",
        _ => "shape",
    };
}
