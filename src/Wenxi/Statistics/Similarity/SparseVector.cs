namespace Wenxi.Statistics;

/// <summary>A vector of which most places are 0, such as the terms of a document: the others, by rising place. Immutable.</summary>
public readonly struct SparseVector
{
    private readonly int[]? _indices;
    private readonly double[]? _values;
    private readonly int _start;

    /// <summary>Makes a vector.</summary>
    /// <param name="indices">The places that are not 0, each larger than the one before; copied.</param>
    /// <param name="values">What stands at each; copied.</param>
    /// <exception cref="ArgumentException">There are not as many values as places, or the places do not rise from 0.</exception>
    public SparseVector(ReadOnlySpan<int> indices, ReadOnlySpan<double> values)
        : this(indices.ToArray(), values.ToArray(), 0, indices.Length)
    {
        if (indices.Length != values.Length)
            throw new ArgumentException($"There are {indices.Length} places and {values.Length} values; give one value for each place.", nameof(values));
        for (var i = 0; i < indices.Length; i++)
        {
            if (indices[i] < (i == 0 ? 0 : indices[i - 1] + 1))
                throw new ArgumentException($"Place {indices[i]} at {i} does not follow the one before it; sort the places and add up those that are the same.", nameof(indices));
        }
    }

    /// <summary>A row of a matrix, not copied.</summary>
    internal SparseVector(int[] indices, double[] values, int start, int length)
    {
        _indices = indices;
        _values = values;
        _start = start;
        Count = length;
    }

    /// <summary>The number of places that are stored.</summary>
    public int Count { get; }

    /// <summary>The places, rising.</summary>
    public ReadOnlySpan<int> Indices => _indices.AsSpan(_start, Count);

    /// <summary>The value at each of <see cref="Indices"/>.</summary>
    public ReadOnlySpan<double> Values => _values.AsSpan(_start, Count);

    /// <summary>How alike this vector and another are. O(n + m) in the places stored.</summary>
    /// <param name="other">The other vector.</param>
    /// <param name="measure">The measure; its formula and range stand there.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double Similarity(SparseVector other, SimilarityMeasure measure) => VectorComparison.Similarity(this, other, measure);

    /// <summary>How far apart this vector and another are. O(n + m) in the places stored.</summary>
    /// <param name="other">The other vector.</param>
    /// <param name="measure">The measure; its formula and range stand there.</param>
    /// <exception cref="ArgumentException">A value is negative, and the measure is of distributions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double Distance(SparseVector other, DistanceMeasure measure) => VectorComparison.Distance(this, other, measure);
}
