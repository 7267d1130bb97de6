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

    /// <summary>The terms in the order in which they first occur.</summary>
    public IReadOnlyList<FrequencyRow> Rows => _rows;

    /// <summary>Adds a document.</summary>
    public void Add(TermFrequencies document)
    {
        DocumentCount++;
        foreach (var (term, count, _) in document.OrderBy(static term => term.FirstPosition))
            Add(new FrequencyRow(term, count, 1));
    }

    /// <summary>Adds documents that stand behind those that are here.</summary>
    public void Add(FrequencyPart part)
    {
        DocumentCount += part.DocumentCount;
        foreach (var row in part.Terms)
            Add(row);
    }

    /// <summary>The most frequent terms first; those of equal frequency in the order in which they first occur.</summary>
    /// <param name="number">The most terms to give.</param>
    /// <param name="minimumCount">The least count of a term.</param>
    public FrequencyRow[] Top(int number, int minimumCount) =>
        [.. _rows.Where(row => row.Count >= minimumCount).OrderByDescending(static row => row.Count).Take(number)];

    private void Add(FrequencyRow added)
    {
        TotalCount += added.Count;
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexOf, added.Term, out var known);
        if (!known)
        {
            index = _rows.Count;
            _rows.Add(added);
            return;
        }
        ref var row = ref CollectionsMarshal.AsSpan(_rows)[index];
        row = row with { Count = row.Count + added.Count, DocumentCount = row.DocumentCount + added.DocumentCount };
    }
}
