using System.Collections;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// The terms of a text, most frequent first; terms of equal frequency stand in the order in which they first occur.
/// </summary>
public sealed class TermFrequencies : IReadOnlyList<TermFrequency>
{
    private readonly TermTable _table;
    private readonly TermFrequency[] _sorted;

    internal TermFrequencies(TermTable table)
        : this(table, table.ToSortedArray())
    {
    }

    private TermFrequencies(TermTable table, TermFrequency[] sorted)
    {
        _table = table;
        _sorted = sorted;
    }

    /// <summary>The number of different terms.</summary>
    public int Count => _sorted.Length;

    /// <summary>The number of occurrences of all terms together, those that <see cref="AtLeast"/> left out included.</summary>
    public int TotalCount => _table.TotalCount;

    /// <summary>The term of rank <paramref name="index"/>, from 0 for the most frequent.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not below <see cref="Count"/>.</exception>
    public TermFrequency this[int index] => _sorted[index];

    /// <summary>How often <paramref name="term"/> occurs, in any case; 0 for what is no term of the text. Takes constant time.</summary>
    public int CountOf(ReadOnlySpan<char> term) => _table.CountOf(term);

    /// <summary>Only the terms that occur at least <paramref name="count"/> times. Shares and ranks stay those among all terms.</summary>
    public TermFrequencies AtLeast(int count) => new(_table, [.. _sorted.TakeWhile(term => term.Count >= count)]);

    /// <inheritdoc/>
    public IEnumerator<TermFrequency> GetEnumerator() => ((IEnumerable<TermFrequency>)_sorted).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
