namespace JiebaNet.Segmenter.Common;

/// <summary>Counts in a dictionary. Not for several threads at once.</summary>
/// <typeparam name="T">Type of the elements.</typeparam>
public class Counter<T> : ICounter<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = [];

    /// <summary>An empty counter.</summary>
    public Counter()
    {
    }

    /// <summary>Counts some items.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException">There are no items.</exception>
    public Counter(IEnumerable<T> items) => Add(items);

    /// <inheritdoc/>
    public int Count => _counts.Count;

    /// <inheritdoc/>
    public int Total => _counts.Values.Sum();

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<T, int>> Elements => _counts;

    /// <inheritdoc/>
    public int this[T key]
    {
        get => _counts.TryGetValue(key, out int count) ? count : 0;
        set => _counts[key] = value;
    }

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<T, int>> MostCommon(int n = -1)
    {
        IEnumerable<KeyValuePair<T, int>> ordered = _counts.Where(pair => pair.Value > 0).OrderByDescending(pair => pair.Value);
        return n < 0 ? ordered : ordered.Take(n);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There are no items.</exception>
    public void Subtract(IEnumerable<T> items) => CountEach(items, -1);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no other counter.</exception>
    public void Subtract(ICounter<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        // A copy, since the other counter may be this one.
        foreach ((T key, int count) in other.Elements.ToArray())
            this[key] -= count;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There are no items.</exception>
    public void Add(IEnumerable<T> items) => CountEach(items, 1);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no other counter.</exception>
    public void Add(ICounter<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((T key, int count) in other.Elements.ToArray())
            this[key] += count;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no other counter.</exception>
    public ICounter<T> Union(ICounter<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var union = new Counter<T>();
        foreach ((T key, int count) in _counts)
            union[key] = Math.Max(count, other[key]);
        foreach ((T key, int count) in other.Elements)
        {
            if (!_counts.ContainsKey(key))
                union[key] = count;
        }

        return union;
    }

    /// <inheritdoc/>
    public void Remove(T key) => _counts.Remove(key);

    /// <inheritdoc/>
    public void Clear() => _counts.Clear();

    /// <inheritdoc/>
    public bool Contains(T key) => _counts.ContainsKey(key);

    private void CountEach(IEnumerable<T> items, int step)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (T item in items)
            this[item] += step;
    }
}
