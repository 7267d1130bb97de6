using System.Runtime.InteropServices;

namespace Wenxi.Terms;

/// <summary>Counts terms: one string per different term, none per occurrence.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _indexOf;
    private readonly List<TermFrequency> _terms = [];

    public TermTable(IEqualityComparer<string> comparer)
    {
        _indexOf = new Dictionary<string, int>(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int TotalCount { get; private set; }

    public void Add(ReadOnlySpan<char> term, int position)
    {
        TotalCount++;
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexOf, term, out var known);
        if (!known)
        {
            index = _terms.Count;
            _terms.Add(new TermFrequency(term.ToString(), 1, position));
            return;
        }
        ref var entry = ref CollectionsMarshal.AsSpan(_terms)[index];
        entry = entry with { Count = entry.Count + 1 };
    }

    public int CountOf(ReadOnlySpan<char> term) => _indexOf.TryGetValue(term, out var index) ? _terms[index].Count : 0;

    /// <summary>Terms in the order of their first occurrence.</summary>
    public ReadOnlySpan<TermFrequency> InTextOrder => CollectionsMarshal.AsSpan(_terms);

    /// <summary>Terms by rank: the most frequent first, of two with equal count the one that came first.</summary>
    public TermFrequency[] ToSortedArray()
    {
        var sorted = _terms.ToArray();
        // Not stable by itself, and n-grams of several sizes share their first positions.
        var keys = new (int NegativeCount, int Order)[sorted.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = (-sorted[i].Count, i);
        Array.Sort(keys, sorted);
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = sorted[i] with
            {
                Rank = i > 0 && sorted[i - 1].Count == sorted[i].Count ? sorted[i - 1].Rank : i + 1,
                RelativeFrequency = (double)sorted[i].Count / TotalCount,
            };
        }

        return sorted;
    }
}
