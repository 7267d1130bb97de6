using System.Globalization;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.Explaining;

/// <summary>Finds out why a word is or is not a token at one place.</summary>
internal sealed class WordReason
{
    private readonly Lattices _lattices;
    private readonly string _word;
    private readonly int _start;
    private readonly int _end;
    private readonly WordCandidate? _candidate;
    private readonly Stretch? _stretch;

    public WordReason(Lattices lattices, string word, int start)
    {
        _lattices = lattices;
        _word = word;
        _start = start;
        _end = start + word.Length;
        _candidate = lattices.Candidates.FirstOrDefault(candidate => candidate.Start == start && candidate.Length == word.Length && candidate.Frequency > 0);
        _stretch = lattices.Stretches.Find(stretch => stretch.Start <= start && stretch.End >= start + word.Length);
    }

    private long Frequency => _candidate?.Frequency ?? _lattices.Lexicon.Frequency(_word);

    public WordExplanation Explain()
    {
        (int from, int to) = Surroundings();
        IReadOnlyList<string> chosen = [], wanted = [];
        double chosenScore = double.NegativeInfinity, wantedScore = double.NegativeInfinity;
        if (_stretch is not null)
        {
            (chosen, chosenScore) = BestPath(_stretch, from, to);
            if (_candidate is not null)
            {
                (IReadOnlyList<string> before, double scoreBefore) = BestPath(_stretch, from, _start);
                (IReadOnlyList<string> after, double scoreAfter) = BestPath(_stretch, _end, to);
                wanted = [.. before, _word, .. after];
                wantedScore = scoreBefore + _candidate.LogProbability + scoreAfter;
            }
        }

        WordOutcome outcome = Outcome(chosenScore, wantedScore);
        long? needed = outcome is WordOutcome.LessProbable or WordOutcome.Unknown or WordOutcome.Removed ? Needed() : null;
        var explanation = new WordExplanation(_word, _start, outcome, Frequency, needed, chosen, chosenScore, wanted, wantedScore, "");
        return explanation with { Reason = Sentence(explanation) };
    }

    private WordOutcome Outcome(double chosenScore, double wantedScore)
    {
        if (_lattices.Tokens.Any(token => token.Start == _start && token.End == _end))
            return WordOutcome.Token;
        if (_lattices.Musts.Exists(must => must.Start < _end && must.End > _start))
            return WordOutcome.BlockedByMust;
        if (_lattices.Overlay.Find(_word) is { } own)
        {
            if (own.IsRemoved)
                return WordOutcome.Removed;
            var edges = new WordEdges(_lattices.Text, _lattices.Overlay.Compatibility);
            if (!edges.MayCut(_start) || !edges.MayCut(_end))
                return WordOutcome.InsideLatinOrNumber;
        }

        if (_candidate is null)
            return _stretch is null && Frequency > 0 ? WordOutcome.AcrossBlocks : WordOutcome.Unknown;
        return wantedScore >= chosenScore ? WordOutcome.ChangedByUnknownWords : WordOutcome.LessProbable;
    }

    /// <summary>The borders around the word at which the best path and that through the word both cut.</summary>
    private (int From, int To) Surroundings()
    {
        if (_stretch is null)
            return (_start, _end);
        int from = _stretch.Start, to = _stretch.End;
        for (int i = _stretch.Start; i < _stretch.End; i += _stretch.WordLengths[i - _stretch.Start])
        {
            if (i <= _start)
                from = i;
            if (i >= _end)
            {
                to = i;
                break;
            }
        }

        return (from, to);
    }

    /// <summary>The most probable words between two positions.</summary>
    private (IReadOnlyList<string> Words, double Score) BestPath(Stretch stretch, int from, int to)
    {
        var scores = new double[to - from + 1];
        var lengths = new int[to - from + 1];
        scores.AsSpan(0, to - from).Fill(double.NegativeInfinity);
        ILookup<int, WordCandidate> byStart = _lattices.Candidates
            .Where(candidate => candidate.Start >= from && candidate.End <= to && !double.IsNegativeInfinity(candidate.LogProbability))
            .ToLookup(candidate => candidate.Start);
        for (int i = to - 1; i >= from; i--)
        {
            foreach (WordCandidate candidate in byStart[i])
            {
                double score = candidate.LogProbability + scores[candidate.End - from];
                if (score >= scores[i - from] && !double.IsNegativeInfinity(score))
                    (scores[i - from], lengths[i - from]) = (score, candidate.Length);
            }
        }

        var words = new List<string>();
        for (int i = from; i < to && lengths[i - from] > 0; i += lengths[i - from])
            words.Add(_lattices.Text.Substring(i, lengths[i - from]));
        return (words, stretch.Length == 0 ? 0 : scores[0]);
    }

    /// <summary>The smallest frequency with which the path through the word is as good as the best: the total grows with it.</summary>
    private long? Needed()
    {
        if (_stretch is not { } stretch)
            return null;
        double rest = stretch.FromStart[_start - stretch.Start] + stretch.ToEnd[_end - stretch.Start];
        double ratio = Math.Exp(stretch.ToEnd[0] - rest);
        double frequency = Math.Floor(ratio * _lattices.Lexicon.TotalFrequency) + 1;
        return frequency <= UserWordRules.LargestFrequency ? Math.Max(1, (long)frequency) : null;
    }

    private string Sentence(WordExplanation e)
    {
        string tokens = string.Join('|', _lattices.Tokens.Where(token => token.Start < _end && token.End > _start).Select(token => token.Text(_lattices.Text)));
        string place = string.Create(CultureInfo.InvariantCulture, $"{e.Word} at {e.Start}");
        string known = e.Frequency > 0 ? string.Create(CultureInfo.InvariantCulture, $"has frequency {e.Frequency:N0}") : "is in no list";
        string needed = e.NeededFrequency is { } f ? string.Create(CultureInfo.InvariantCulture, $"; frequency {f:N0} would do, or make it a word that must come") : _stretch is null ? "; add it to a user dictionary" : "; only a word that must come would do";
        string paths = string.Create(CultureInfo.InvariantCulture, $"the path {string.Join('|', e.Chosen)} scores {e.ChosenScore:F2}, {string.Join('|', e.Wanted)} {e.WantedScore:F2}");
        return e.Outcome switch
        {
            WordOutcome.Token => $"{place} is a token and {known}.",
            WordOutcome.Unknown => $"{place} {known}; the tokens are {tokens}{needed}.",
            WordOutcome.Removed => $"{place} was removed by a user dictionary; the tokens are {tokens}.",
            WordOutcome.LessProbable => $"{place} {known}; {paths}{needed}.",
            WordOutcome.BlockedByMust => $"{place} {known}, but crosses a word that must come; the tokens are {tokens}.",
            WordOutcome.InsideLatinOrNumber => $"{place} {known}, but one of its borders lies inside a Latin word or a number; the tokens are {tokens}.",
            WordOutcome.AcrossBlocks => $"{place} {known}, but jieba always cuts inside it; the tokens are {tokens}. Make it a word that must come.",
            _ => $"{place} {known} and is on the best path, but the model for unknown words made {tokens} of it.",
        };
    }
}
