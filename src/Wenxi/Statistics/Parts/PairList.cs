using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Parts;

/// <summary>
/// Pairs of terms as they come, sorted and counted at the end. A hash table of the half a million different pairs of a part
/// misses the cache at every pair; a list is written from front to back, and sorting by digits reads it three times.
/// </summary>
internal sealed class PairList
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    private ulong[] _pairs = new ulong[1 << 12];
    private ulong[] _sorted = [];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int first, int second)
    {
        int count = Count;
        if ((uint)count >= (uint)_pairs.Length)
            Array.Resize(ref _pairs, (int)Math.Min(2L * count, Array.MaxLength));
        _pairs[count] = ((ulong)first << 32) | (uint)second;
        Count = count + 1;
    }

    /// <summary>Gives the terms other numbers and writes each different pair, in ascending order, with its count.</summary>
    /// <param name="map">The new number of each term; new numbers are below <paramref name="terms"/>.</param>
    /// <param name="terms">The number of terms.</param>
    /// <param name="output">Takes the number of pairs, then differences of pairs and counts.</param>
    public void Write(ReadOnlySpan<int> map, int terms, PartBuffer output)
    {
        int bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, terms - 1)) + 1);
        Renumber(map, bits);
        Sort(2 * bits);
        ulong mask = (1UL << bits) - 1;
        output.Write((ulong)CountDifferent());
        ulong lastFirst = 0;
        ulong lastSecond = 0;
        for (int i = 0; i < Count;)
        {
            ulong pair = _pairs[i];
            int start = i;
            while (i < Count && _pairs[i] == pair)
                i++;
            ulong first = pair >> bits;
            ulong second = pair & mask;
            // Within the pairs of one first term the second ascends; with a new one it starts again.
            output.Write(first - lastFirst);
            output.Write(first == lastFirst ? second - lastSecond : second);
            output.Write((ulong)(i - start));
            (lastFirst, lastSecond) = (first, second);
        }
    }

    private void Renumber(ReadOnlySpan<int> map, int bits)
    {
        foreach (ref ulong pair in _pairs.AsSpan(0, Count))
            pair = ((ulong)map[(int)(pair >> 32)] << bits) | (uint)map[(int)(uint)pair];
    }

    private int CountDifferent()
    {
        int different = 0;
        for (int i = 0; i < Count; i++)
            different += i == 0 || _pairs[i] != _pairs[i - 1] ? 1 : 0;
        return different;
    }

    private void Sort(int bits)
    {
        // The two arrays change places, also when there is no pair.
        if (_sorted.Length < _pairs.Length)
            _sorted = new ulong[_pairs.Length];
        Span<int> starts = stackalloc int[Digits];
        for (int shift = 0; shift < bits; shift += DigitBits)
        {
            starts.Clear();
            ReadOnlySpan<ulong> from = _pairs.AsSpan(0, Count);
            foreach (ulong pair in from)
                starts[(int)(pair >> shift) & (Digits - 1)]++;
            int next = 0;
            foreach (ref int start in starts)
                (start, next) = (next, next + start);
            Span<ulong> to = _sorted.AsSpan(0, Count);
            foreach (ulong pair in from)
                to[starts[(int)(pair >> shift) & (Digits - 1)]++] = pair;
            (_pairs, _sorted) = (_sorted, _pairs);
        }
    }
}
