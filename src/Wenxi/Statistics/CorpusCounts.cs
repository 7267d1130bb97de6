using Wenxi.Statistics.Parts;

namespace Wenxi.Statistics;

/// <summary>
/// What a <see cref="CorpusCounter"/> counted: the terms with their totals in memory, rows and pairs in the finished parts,
/// from where they are read when asked for.
/// </summary>
/// <remarks>Immutable and thread-safe, as long as nobody changes the folder of the parts.</remarks>
public sealed class CorpusCounts
{
    private readonly PartStore _store;
    private readonly int[][] _termsOfPart;
    private readonly int _threads;
    private readonly long[] _counts;
    private readonly long[] _documents;

    internal CorpusCounts(PartStore store, TermTotals totals, int pairWindow, int threads)
    {
        _store = store;
        _threads = threads;
        PairWindow = pairWindow;
        TermTally tally = totals.Finish();
        Vocabulary = Vocabulary.OfSorted(tally.Terms);
        _counts = [.. tally.Counts.Select(static sum => sum.Count)];
        _documents = [.. tally.Counts.Select(static sum => sum.Documents)];
        _termsOfPart = new int[tally.Parts.Count][];
        foreach ((int part, int[] terms) in tally.Parts)
            _termsOfPart[part] = terms;
        DocumentCount = totals.Documents;
        foreach (long count in _counts)
            TotalCount += count;
    }

    /// <summary>The terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The number of documents.</summary>
    public long DocumentCount { get; }

    /// <summary>The number of occurrences of all terms together.</summary>
    public long TotalCount { get; }

    /// <summary>How often each term occurs, by id.</summary>
    public ReadOnlySpan<long> TermCounts => _counts;

    /// <summary>In how many documents each term occurs, by id.</summary>
    public ReadOnlySpan<long> DocumentFrequencies => _documents;

    /// <summary>Up to how many places apart the terms of a pair stand; 0 if pairs were not counted.</summary>
    public int PairWindow { get; }

    /// <summary>
    /// The document-term matrix. Takes time linear in the counts, and memory only for the cells of the terms that are kept.
    /// </summary>
    /// <param name="trim">Which terms to keep; null keeps all.</param>
    /// <exception cref="CountingFolderException">A part is gone or damaged.</exception>
    /// <exception cref="InvalidOperationException">The matrix has more than 2,147,483,591 cells: trim it.</exception>
    public DocumentTermMatrix ToMatrix(MatrixTrimOptions? trim = null)
    {
        int[] columns = Kept(trim ?? new MatrixTrimOptions(), out Vocabulary vocabulary);
        return new PartMatrix(_store, _termsOfPart, columns, _threads).Read(vocabulary);
    }

    /// <summary>
    /// The pairs of terms that stand together, by first and second term, read from the parts while they are enumerated:
    /// memory does not grow with their number.
    /// </summary>
    /// <param name="minimumCount">Only pairs that occur at least so often.</param>
    /// <exception cref="InvalidOperationException">Pairs were not counted (<see cref="CorpusCounterOptions.PairWindow"/>).</exception>
    /// <exception cref="CountingFolderException">A part is gone or damaged.</exception>
    public IEnumerable<TermPairCount> Pairs(long minimumCount = 1)
    {
        if (PairWindow == 0)
            throw new InvalidOperationException("Pairs were not counted; set CorpusCounterOptions.PairWindow.");
        return ReadPairs(minimumCount);
    }

    private IEnumerable<TermPairCount> ReadPairs(long minimumCount)
    {
        using var merge = new PairMerge(_store, _termsOfPart, Vocabulary.Count);
        foreach (TermPairCount pair in merge.Read(minimumCount))
            yield return pair;
    }

    /// <summary>For each term the column it has in the trimmed matrix, or −1.</summary>
    private int[] Kept(MatrixTrimOptions trim, out Vocabulary vocabulary)
    {
        var columns = new int[Vocabulary.Count];
        var terms = new List<string>();
        for (int id = 0; id < columns.Length; id++)
        {
            bool isKept = trim.Accepts(_counts[id], TotalCount, _documents[id], DocumentCount);
            columns[id] = isKept ? terms.Count : -1;
            if (isKept)
                terms.Add(Vocabulary[id]);
        }

        vocabulary = terms.Count == columns.Length ? Vocabulary : Vocabulary.OfSorted([.. terms]);
        return columns;
    }
}
