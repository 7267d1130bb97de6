using System.Text;
using Wenxi.Terms;

namespace Wenxi.Statistics;

/// <summary>
/// Finds words that the lexicon lacks, by what the texts themselves say: the characters of a word hold together, and what
/// stands around it varies. Needs no segmenter. Immutable and thread-safe.
/// </summary>
public sealed class NewWordFinder
{
    /// <summary>Makes a finder.</summary>
    /// <param name="options">What a word is; null means the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public NewWordFinder(NewWordOptions? options = null)
    {
        Options = options ?? new NewWordOptions();
        Options.Check(nameof(options));
    }

    /// <summary>What a word is.</summary>
    public NewWordOptions Options { get; }

    /// <summary>
    /// The new words, best first; of equal score the more frequent, then by their UTF-16 code units. Takes time linear in the
    /// texts times the square of the longest word, and memory for the strings that occur often enough.
    /// </summary>
    /// <param name="texts">The texts. They are enumerated several times, must be the same each time, and need not be in memory together.</param>
    /// <param name="cancellationToken">Looked at between texts.</param>
    /// <exception cref="ArgumentNullException">There are no texts, or one is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public NewWordList Find(IEnumerable<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var known = new KnownWords(Options.UserDictionary);
        var ngrams = new NgramCounts(texts, Options, cancellationToken);
        var candidates = Candidates(ngrams, known, cancellationToken);
        var branching = new BranchingCounts([.. candidates.Select(static candidate => (candidate.Length, candidate.Id))]);
        branching.Count(ngrams, texts, cancellationToken);
        return new NewWordList(Select(candidates, branching.Entropies(), known));
    }

    // The shorter first.
    private List<(int Length, int Id, NewWord Word)> Candidates(NgramCounts ngrams, KnownWords known, CancellationToken cancellationToken)
    {
        var candidates = new List<(int Length, int Id, NewWord Word)>();
        for (var length = 2; length <= ngrams.MaximumLength; length++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entries = ngrams.OfLength(length).Entries;
            for (var id = 0; id < entries.Count; id++)
            {
                var characters = ngrams.CharactersOf(length, id);
                if (IsFunctional(characters[0]) || IsFunctional(characters[^1]))
                    continue;
                var cohesion = Cohesion(ngrams, characters, entries[id].Count);
                if (cohesion < Options.MinimumCohesion)
                    continue;
                var text = HanRuns.ToText(characters);
                if (TermClassifier.Classify(text, null) == TermKind.Word && !known.Contains(text) && !known.IsPhrase(text))
                    candidates.Add((length, id, new NewWord(text, entries[id].Count, cohesion, 0, 0)));
            }
        }
        return candidates;
    }

    private bool IsFunctional(int character)
    {
        Span<char> text = stackalloc char[2];
        return Options.StopWords.Contains(text[..new Rune(character).EncodeToUtf16(text)]);
    }

    private static double Cohesion(NgramCounts ngrams, int[] characters, int count)
    {
        var least = double.PositiveInfinity;
        for (var cut = 1; cut < characters.Length; cut++)
        {
            // No part is rarer than the whole; one that seems to be was forgotten on the way.
            var left = Math.Max(count, ngrams.CountOf(characters.AsSpan(0, cut)));
            var right = Math.Max(count, ngrams.CountOf(characters.AsSpan(cut)));
            least = Math.Min(least, Math.Log2(count * (double)ngrams.Total / ((double)left * right)));
        }
        return least;
    }

    private NewWord[] Select(List<(int Length, int Id, NewWord Word)> candidates, (double Left, double Right)[] entropies, KnownWords known)
    {
        var words = new List<NewWord>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var word = candidates[i].Word with { LeftEntropy = entropies[i].Left, RightEntropy = entropies[i].Right };
            if (Math.Min(word.LeftEntropy, word.RightEntropy) < Options.MinimumEntropy || (!Options.IncludeCompounds && known.IsCompound(word.Text)))
                continue;
            known.Add(word.Text);
            words.Add(word);
        }
        return [.. words.OrderByDescending(static word => word.Score).ThenByDescending(static word => word.Count).ThenBy(static word => word.Text, StringComparer.Ordinal)];
    }
}
