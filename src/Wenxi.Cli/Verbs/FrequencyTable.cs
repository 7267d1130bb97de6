using System.Runtime.InteropServices;

namespace Wenxi.Cli.Verbs;

/// <summary>Adds up the terms of many documents.</summary>
internal sealed class FrequencyTable
{
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FrequencyRow> _rows = [];

    public int DocumentCount { get; private set; }

    /// <summary>The number of occurrences of all terms together.</summary>
    public long TotalCount { get; private set; }

    /// <summary>The number of different terms.</summary>
    public int TermCount => _rows.Count;

    public void Add(TermFrequencies document)
    {
        DocumentCount++;
        TotalCount += document.TotalCount;
        foreach (var (term, count, _) in document.OrderBy(static term => term.FirstPosition))
        {
            ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexOf, term, out var known);
            if (!known)
            {
                index = _rows.Count;
                _rows.Add(new FrequencyRow(term, 0, 0));
            }
            ref var row = ref CollectionsMarshal.AsSpan(_rows)[index];
            row = new FrequencyRow(row.Term, row.Count + count, row.DocumentCount + 1);
        }
    }

    /// <summary>The most frequent terms first; those of equal frequency in the order in which they first occur.</summary>
    /// <param name="number">The most terms to give.</param>
    /// <param name="minimumCount">The least count of a term.</param>
    public FrequencyRow[] Top(int number, int minimumCount) =>
        [.. _rows.Where(row => row.Count >= minimumCount).OrderByDescending(static row => row.Count).Take(number)];
}
