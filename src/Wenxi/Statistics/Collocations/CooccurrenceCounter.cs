using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>Counts which terms occur together: a symmetric matrix of terms by terms. Immutable and thread-safe.</summary>
public sealed class CooccurrenceCounter
{
    /// <summary>Makes a counter.</summary>
    /// <param name="options">What to count; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public CooccurrenceCounter(CooccurrenceOptions? options = null)
    {
        Options = options ?? new CooccurrenceOptions();
        Options.Check(nameof(options));
    }

    /// <summary>What this counter counts.</summary>
    public CooccurrenceOptions Options { get; }

    /// <summary>
    /// Counts the pairs. Takes time linear in the entries times the window; for sentences and documents at most their
    /// number times the square of the terms that they and the matrix have.
    /// </summary>
    /// <param name="corpus">The documents.</param>
    /// <param name="cancellationToken">Looked at between documents.</param>
    /// <exception cref="ArgumentNullException">There is no corpus.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CooccurrenceMatrix Count(TokenizedCorpus corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (vocabulary, idOf) = MostFrequent(corpus);
        var pairs = new PairTable();
        var units = new UnitCounts(vocabulary.Count);
        foreach (var document in corpus)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int[] terms = [.. document.Terms];
            for (var i = 0; i < terms.Length; i++)
                terms[i] = terms[i] < 0 ? terms[i] : idOf[terms[i]] < 0 ? TokenizedDocument.Gap : idOf[terms[i]];
            if (Options.Context == CooccurrenceContext.Window)
                CountWindows(terms, units, pairs);
            else
                CountUnits(terms, units, pairs, cancellationToken);
        }
        return new CooccurrenceMatrix(vocabulary, units.Terms, units.Total, pairs.Sorted(Options.MinimumCount));
    }

    // The terms of the matrix, and for each term of the corpus its id there, or −1.
    private (Vocabulary Vocabulary, int[] IdOf) MostFrequent(TokenizedCorpus corpus)
    {
        var counts = new long[corpus.Vocabulary.Count];
        foreach (var document in corpus)
        {
            foreach (var term in document.Terms)
            {
                if (term >= 0)
                    counts[term]++;
            }
        }
        int[] kept = [.. Enumerable.Range(0, counts.Length).Where(id => counts[id] > 0)
            .OrderByDescending(id => counts[id]).Take(Options.MaximumTerms).Order()];
        var idOf = new int[counts.Length];
        Array.Fill(idOf, -1);
        for (var i = 0; i < kept.Length; i++)
            idOf[kept[i]] = i;
        return (Vocabulary.Of(kept.Select(id => corpus.Vocabulary[id])), idOf);
    }

    private void CountWindows(int[] terms, UnitCounts units, PairTable pairs)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i] < 0)
                continue;
            units.Add(terms[i]);
            units.Total++;
            var end = (int)Math.Min(terms.Length, (long)i + Options.Window);
            for (var j = i + 1; j < end && terms[j] != TokenizedDocument.Boundary; j++)
            {
                if (terms[j] >= 0)
                    pairs.Add(Math.Min(terms[i], terms[j]), Math.Max(terms[i], terms[j]));
            }
        }
    }

    private void CountUnits(int[] terms, UnitCounts units, PairTable pairs, CancellationToken cancellationToken)
    {
        var bySentence = Options.Context == CooccurrenceContext.Sentence;
        for (var start = 0; start < terms.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = bySentence ? terms.AsSpan(start).IndexOf(TokenizedDocument.Boundary) : -1;
            var end = length < 0 ? terms.Length : start + length;
            int[] unit = [.. terms[start..end].Where(static term => term >= 0).Distinct().Order()];
            units.Total++;
            for (var i = 0; i < unit.Length; i++)
            {
                units.Add(unit[i]);
                for (var j = i + 1; j < unit.Length; j++)
                    pairs.Add(unit[i], unit[j]);
            }
            start = end + 1;
        }
    }

    private sealed class UnitCounts(int termCount)
    {
        public long[] Terms { get; } = new long[termCount];

        public long Total { get; set; }

        public void Add(int term) => Terms[term]++;
    }
}
