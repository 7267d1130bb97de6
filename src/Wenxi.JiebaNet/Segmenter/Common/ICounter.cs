namespace JiebaNet.Segmenter.Common;

/// <summary>Counts how often each of some elements comes; counts may be nought or negative.</summary>
/// <typeparam name="T">Type of the elements.</typeparam>
public interface ICounter<T>
{
    /// <summary>Number of different elements.</summary>
    int Count { get; }

    /// <summary>Sum of all counts.</summary>
    int Total { get; }

    /// <summary>The count of an element, 0 for one that never came; setting it adds the element.</summary>
    /// <param name="key">The element.</param>
    int this[T key] { get; set; }

    /// <summary>All elements with their counts, in the order in which they first came.</summary>
    IEnumerable<KeyValuePair<T, int>> Elements { get; }

    /// <summary>The elements with a count above 0, the most frequent first, equal ones in the order of <see cref="Elements"/>.</summary>
    /// <param name="n">How many at most; a negative number means all.</param>
    IEnumerable<KeyValuePair<T, int>> MostCommon(int n = -1);

    /// <summary>Takes one off the count of each item.</summary>
    /// <param name="items">The items.</param>
    void Subtract(IEnumerable<T> items);

    /// <summary>Takes the counts of another counter off.</summary>
    /// <param name="other">The other counter.</param>
    void Subtract(ICounter<T> other);

    /// <summary>Adds one to the count of each item.</summary>
    /// <param name="items">The items.</param>
    void Add(IEnumerable<T> items);

    /// <summary>Adds the counts of another counter.</summary>
    /// <param name="other">The other counter.</param>
    void Add(ICounter<T> other);

    /// <summary>A new counter with the larger of both counts for each element.</summary>
    /// <param name="other">The other counter.</param>
    ICounter<T> Union(ICounter<T> other);

    /// <summary>Forgets an element; nothing happens if there is none.</summary>
    /// <param name="key">The element.</param>
    void Remove(T key);

    /// <summary>Forgets all elements.</summary>
    void Clear();

    /// <summary>Whether there is such an element, whatever its count.</summary>
    /// <param name="key">The element.</param>
    bool Contains(T key);
}
