using System.Numerics;

namespace Wenxi.Statistics.Numerics;

/// <summary>Counts pairs of numbers of at least 0: open addressing, 12 bytes for each place, at most two thirds of them taken.</summary>
internal sealed class PairTable
{
    private const int InitialCapacity = 1 << 10;

    // No pair of numbers below 2³¹ has this key.
    private const ulong Free = ulong.MaxValue;

    private ulong[] _keys;
    private int[] _counts = new int[InitialCapacity];
    private int _limit = InitialCapacity / 3 * 2;

    public PairTable()
    {
        _keys = new ulong[InitialCapacity];
        Array.Fill(_keys, Free);
    }

    /// <summary>The number of different pairs.</summary>
    public int Count { get; private set; }

    public void Add(int first, int second, int times = 1)
    {
        var key = ((ulong)(uint)first << 32) | (uint)second;
        var place = PlaceOf(key);
        if (_keys[place] == Free)
        {
            if (Count >= _limit)
            {
                Grow();
                place = PlaceOf(key);
            }
            _keys[place] = key;
            Count++;
        }
        // Two thousand million times is enough for any pair.
        _counts[place] = (int)Math.Min(int.MaxValue, (long)_counts[place] + times);
    }

    public int CountOf(int first, int second)
    {
        var place = PlaceOf(((ulong)(uint)first << 32) | (uint)second);
        return _keys[place] == Free ? 0 : _counts[place];
    }

    /// <summary>Forgets the pairs that come less often. O(places).</summary>
    public void RemoveBelow(int minimumCount)
    {
        var (keys, counts) = (_keys, _counts);
        _keys = new ulong[keys.Length];
        _counts = new int[keys.Length];
        Array.Fill(_keys, Free);
        Count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == Free || counts[i] < minimumCount)
                continue;
            var place = PlaceOf(keys[i]);
            _keys[place] = keys[i];
            _counts[place] = counts[i];
            Count++;
        }
    }

    /// <summary>The pairs that come at least so often, by first and second number.</summary>
    public List<(int First, int Second, int Count)> Sorted(int minimumCount)
    {
        var pairs = new List<(int First, int Second, int Count)>();
        for (var place = 0; place < _keys.Length; place++)
        {
            if (_keys[place] != Free && _counts[place] >= minimumCount)
                pairs.Add(((int)(_keys[place] >> 32), (int)_keys[place], _counts[place]));
        }
        pairs.Sort();
        return pairs;
    }

    private int PlaceOf(ulong key)
    {
        var mask = _keys.Length - 1;
        var place = (int)DeterministicRandom.Mix(key) & mask;
        while (_keys[place] != key && _keys[place] != Free)
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var (keys, counts) = (_keys, _counts);
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length + 1);
        _keys = new ulong[capacity];
        _counts = new int[capacity];
        _limit = capacity / 3 * 2;
        Array.Fill(_keys, Free);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == Free)
                continue;
            var place = PlaceOf(keys[i]);
            _keys[place] = keys[i];
            _counts[place] = counts[i];
        }
    }
}
