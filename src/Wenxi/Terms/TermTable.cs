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

    public TermFrequency[] ToSortedArray()
    {
        var sorted = _terms.ToArray();
        Array.Sort(sorted, static (a, b) =>
            a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.FirstPosition.CompareTo(b.FirstPosition));
        return sorted;
    }
}
