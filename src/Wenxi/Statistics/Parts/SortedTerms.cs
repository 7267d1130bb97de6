namespace Wenxi.Statistics.Parts;

/// <summary>
/// The terms of a table in ordinal order, kept while the table grows: a part brings a few thousand new terms, which are sorted
/// and merged into the hundred thousand that are sorted already. Belongs to one thread.
/// </summary>
internal sealed class SortedTerms
{
    // Below, sorting the terms of the part alone is less work than walking over all terms of the table.
    private const int LeastShare = 16;

    private int[] _numbers = [];
    private ulong[] _keys = [];
    private int _count;

    /// <summary>The terms of a part in ordinal order.</summary>
    /// <param name="numbers">Their numbers, in any order.</param>
    /// <param name="terms">All terms by number.</param>
    /// <param name="counts">How often each term occurs in the part.</param>
    public int[] Order(ReadOnlySpan<int> numbers, List<string> terms, ReadOnlySpan<int> counts)
    {
        int[] order = numbers.ToArray();
        if ((long)LeastShare * order.Length < terms.Count)
        {
            TermOrder.Sort(order, terms);
            return order;
        }

        AddNew(terms);
        int next = 0;
        foreach (int number in _numbers.AsSpan(0, _count))
        {
            if (counts[number] > 0)
                order[next++] = number;
        }

        return order;
    }

    /// <summary>All terms, by number, in ordinal order, and their keys.</summary>
    public ReadOnlySpan<int> OrderAll(List<string> terms, out ReadOnlySpan<ulong> keys)
    {
        AddNew(terms);
        keys = _keys.AsSpan(0, _count);
        return _numbers.AsSpan(0, _count);
    }

    private void AddNew(List<string> terms)
    {
        int added = terms.Count - _count;
        if (added == 0)
            return;
        var numbers = new int[added];
        for (int i = 0; i < added; i++)
            numbers[i] = _count + i;
        ulong[] keys = TermOrder.Sort(numbers, terms);
        if (_numbers.Length < terms.Count)
        {
            int size = (int)Math.Min(2L * terms.Count, Array.MaxLength);
            Array.Resize(ref _numbers, size);
            Array.Resize(ref _keys, size);
        }

        // From the back, so that nothing that is still needed is written over.
        int old = _count - 1;
        int fresh = added - 1;
        for (int to = terms.Count - 1; fresh >= 0; to--)
        {
            bool isOld = old >= 0
                && (_keys[old] > keys[fresh] || (_keys[old] == keys[fresh] && string.CompareOrdinal(terms[_numbers[old]], terms[numbers[fresh]]) > 0));
            (_numbers[to], _keys[to]) = isOld ? (_numbers[old], _keys[old--]) : (numbers[fresh], keys[fresh--]);
        }

        _count = terms.Count;
    }
}
