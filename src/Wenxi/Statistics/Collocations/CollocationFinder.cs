using Wenxi.Display;
using Wenxi.Statistics.Numerics;
using Wenxi.Terms;

namespace Wenxi.Statistics;

/// <summary>Finds the words that stand together more often than by chance. Immutable and thread-safe.</summary>
/// <remarks>
/// Counts as nltk's <c>BigramCollocationFinder.from_words</c> does, but not over the ends of sentences: a pair for each two
/// terms within the window, its count divided by the window less one; the total is the number of terms.
/// </remarks>
public sealed class CollocationFinder
{
    // Documents between two looks at the cancellation token are short; long ones are looked at within, too.
    private const int EntriesPerCheck = 1 << 16;

    /// <summary>Makes a finder.</summary>
    /// <param name="options">Which pairs to count; null means the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public CollocationFinder(CollocationOptions? options = null)
    {
        Options = options ?? new CollocationOptions();
        Options.Check(nameof(options));
    }

    /// <summary>Which pairs this finder counts.</summary>
    public CollocationOptions Options { get; }

    /// <summary>
    /// The pairs, best first; of equal score the more frequent, then by their UTF-16 code units. O(entries × window), and
    /// n log n in the pairs; takes some 24 bytes for each different pair.
    /// </summary>
    /// <param name="corpus">The documents; gaps have a place in the window.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException">There is no corpus.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<Collocation> Find(TokenizedCorpus corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var node = Options.Node is { } term ? TermLookup.IdOf(corpus.Vocabulary, term) : -1;
        if (Options.Node is not null && node < 0)
            return [];
        var counts = new long[corpus.Vocabulary.Count];
        var pairs = new PairTable();
        foreach (var document in corpus)
            Count(document.Terms, node, counts, pairs, cancellationToken);
        return Score(corpus.Vocabulary, counts, pairs.Sorted(Options.MinimumCount).Select(static pair => (pair.First, pair.Second, (long)pair.Count)), Options.Window);
    }

    /// <summary>
    /// The pairs of a corpus that is larger than memory, as <see cref="Find(TokenizedCorpus, CancellationToken)"/> gives them;
    /// only those that occur often enough are held. The window is that of the counts.
    /// </summary>
    /// <param name="corpus">What a <see cref="CorpusCounter"/> counted, pairs included.</param>
    /// <param name="cancellationToken">Looked at between pairs.</param>
    /// <exception cref="ArgumentNullException">There are no counts.</exception>
    /// <exception cref="ArgumentException">The pairs were not counted.</exception>
    /// <exception cref="CountingFolderException">A part of the counts is gone or damaged.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<Collocation> FindCounted(CorpusCounts corpus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (corpus.PairWindow == 0)
            throw new ArgumentException("The pairs were not counted; set CorpusCounterOptions.PairWindow.", nameof(corpus));
        var node = Options.Node is { } term ? TermLookup.IdOf(corpus.Vocabulary, term) : -1;
        return Options.Node is not null && node < 0 ? [] : Score(corpus.Vocabulary, corpus.TermCounts, PairsOf(corpus, node, cancellationToken), corpus.PairWindow + 1);
    }

    private IEnumerable<(int First, int Second, long Count)> PairsOf(CorpusCounts corpus, int node, CancellationToken cancellationToken)
    {
        foreach (var pair in corpus.Pairs(Options.MinimumCount))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node < 0 || node == pair.First || node == pair.Second)
                yield return (pair.First, pair.Second, pair.Count);
        }
    }

    private void Count(ReadOnlySpan<int> terms, int node, long[] counts, PairTable pairs, CancellationToken cancellationToken)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (i % EntriesPerCheck == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var first = terms[i];
            if (first < 0)
                continue;
            counts[first]++;
            var end = (int)Math.Min(terms.Length, (long)i + Options.Window);
            for (var j = i + 1; j < end && terms[j] != TokenizedDocument.Boundary; j++)
            {
                if (terms[j] >= 0 && (node < 0 || node == first || node == terms[j]))
                    pairs.Add(first, terms[j]);
            }
        }
    }

    /// <param name="vocabulary">The terms.</param>
    /// <param name="counts">How often each occurs.</param>
    /// <param name="pairs">In the order of their ids.</param>
    /// <param name="window">How many entries a pair may span.</param>
    private DisplayedList<Collocation> Score(Vocabulary vocabulary, ReadOnlySpan<long> counts, IEnumerable<(int First, int Second, long Count)> pairs, int window)
    {
        long total = 0;
        foreach (var count in counts)
            total += count;
        double width = window - 1;
        var accepted = new Dictionary<int, bool>();
        var collocations = new List<Collocation>();
        foreach (var (first, second, count) in pairs)
        {
            if (!IsAccepted(first) || !IsAccepted(second))
                continue;
            var table = ContingencyTable.FromTotals(count / width, counts[first], counts[second], total);
            var score = table.Score(Options.Measure);
            collocations.Add(new Collocation
            {
                First = vocabulary[first],
                Second = vocabulary[second],
                Count = count,
                FirstCount = counts[first],
                SecondCount = counts[second],
                Score = double.IsNaN(score) ? 0 : score,
                Table = table,
            });
        }
        // A stable sort of pairs that stand in the order of their terms.
        return new([.. collocations.OrderByDescending(static pair => pair.Score).ThenByDescending(static pair => pair.Count)], ResultTable.Of);

        bool IsAccepted(int id)
        {
            if (!accepted.TryGetValue(id, out var isAccepted))
            {
                var term = vocabulary[id];
                accepted[id] = isAccepted = !Options.StopWords.Contains(term) && TermClassifier.LengthInCharacters(term) >= Options.MinimumLength;
            }
            return isAccepted;
        }
    }
}
