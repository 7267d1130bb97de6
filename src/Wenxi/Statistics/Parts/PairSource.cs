namespace Wenxi.Statistics.Parts;

/// <summary>The pairs of one part, from front to back.</summary>
internal sealed class PairSource : IDisposable
{
    private readonly PartReader _reader;
    private readonly int[] _map;
    private int _first = -1;

    /// <param name="reader">Stands at the pairs; the source disposes of it.</param>
    /// <param name="map">The ids of the terms of the part, ascending.</param>
    public PairSource(PartReader reader, int[] map)
    {
        _reader = reader;
        _map = map;
        Next();
    }

    /// <summary>The first term of the next pairs, or −1 at the end.</summary>
    public int First { get; private set; }

    /// <summary>Adds the counts of all pairs with the same first term.</summary>
    /// <param name="counts">Takes the count of each second term.</param>
    /// <param name="seconds">Takes the second terms that had none.</param>
    public void AddTo(long[] counts, List<int> seconds)
    {
        int place = -1;
        for (ulong step; (step = _reader.Read()) != 0;)
        {
            place += (int)(step >> 1);
            int second = _map[place];
            if (counts[second] == 0)
                seconds.Add(second);
            counts[second] += (step & 1) == 0 ? 1 : (long)_reader.Read();
        }

        Next();
    }

    public void Dispose() => _reader.Dispose();

    private void Next()
    {
        int step = _reader.ReadInt();
        _first += step;
        First = step == 0 ? -1 : _map[_first];
    }
}
