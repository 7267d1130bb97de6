namespace Wenxi.Statistics.Parts;

/// <summary>The pairs of one part, from front to back.</summary>
internal sealed class PairSource : IDisposable
{
    private readonly PartReader _reader;
    private readonly int[] _map;
    private int _left;
    private int _first;
    private int _second;
    private long _count;

    /// <param name="reader">Stands at the pairs; the source disposes of it.</param>
    /// <param name="map">The ids of the terms of the part, ascending.</param>
    public PairSource(PartReader reader, int[] map)
    {
        _reader = reader;
        _map = map;
        _left = reader.ReadInt() + 1;
        Next();
    }

    /// <summary>Whether there is no pair left.</summary>
    public bool IsAtEnd => _left == 0;

    /// <summary>The first term of the next pair.</summary>
    public int First => _map[_first];

    /// <summary>Adds the counts of all pairs with the same first term.</summary>
    public void AddRow(long[] counts, List<int> seconds)
    {
        int first = _first;
        do
        {
            int second = _map[_second];
            if (counts[second] == 0)
                seconds.Add(second);
            counts[second] += _count;
            Next();
        }
        while (!IsAtEnd && _first == first);
    }

    public void Dispose() => _reader.Dispose();

    private void Next()
    {
        if (--_left == 0)
            return;
        int step = _reader.ReadInt();
        _first += step;
        _second = _reader.ReadInt() + (step == 0 ? _second : 0);
        _count = (long)_reader.Read();
    }
}
