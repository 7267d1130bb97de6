namespace Wenxi.Statistics;

/// <summary>The parts of a corpus that are not empty, with what one term does in them.</summary>
internal readonly ref struct DispersionParts
{
    private readonly ReadOnlySpan<long> _counts;
    private readonly ReadOnlySpan<long> _sizes;
    private readonly double _totalCount;
    private readonly double _totalSize;
    private readonly double _totalRelative;

    public DispersionParts(ReadOnlySpan<long> counts, ReadOnlySpan<long> sizes)
    {
        if (counts.Length != sizes.Length)
            throw new ArgumentException($"There are {counts.Length} counts and {sizes.Length} sizes; give one size for each count.", nameof(sizes));
        _counts = counts;
        _sizes = sizes;
        var smallest = long.MaxValue;
        for (var i = 0; i < counts.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(counts[i], nameof(counts));
            if (sizes[i] < counts[i])
                throw new ArgumentException($"Part {i} has {counts[i]} occurrences and a size of {sizes[i]}; a size counts all terms.", nameof(sizes));
            if (sizes[i] == 0)
                continue;
            Count++;
            Range += counts[i] > 0 ? 1 : 0;
            _totalCount += counts[i];
            _totalSize += sizes[i];
            _totalRelative += (double)counts[i] / sizes[i];
            smallest = Math.Min(smallest, sizes[i]);
        }
        SmallestShare = Count == 0 ? 0 : smallest / _totalSize;
    }

    public int Count { get; }

    public int Range { get; }

    public double SmallestShare { get; }

    public double JuillandD()
    {
        var mean = _totalRelative / Count;
        double squares = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            if (_sizes[i] == 0)
                continue;
            var difference = (double)_counts[i] / _sizes[i] - mean;
            squares += difference * difference;
        }
        return 1 - Math.Sqrt(squares / Count) / mean / Math.Sqrt(Count - 1);
    }

    public double CarrollD2()
    {
        if (Range == 0)
            return double.NaN;
        double entropy = 0;
        for (var i = 0; i < _counts.Length; i++)
        {
            if (_counts[i] == 0)
                continue;
            var share = (double)_counts[i] / _sizes[i] / _totalRelative;
            entropy -= share * Math.Log(share);
        }
        return entropy / Math.Log(Count);
    }

    public double Deviation()
    {
        double sum = 0;
        for (var i = 0; i < _counts.Length; i++)
            sum += Math.Abs(_counts[i] / _totalCount - _sizes[i] / _totalSize);
        return sum / 2;
    }
}
