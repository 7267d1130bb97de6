using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Counting;

/// <summary>The numbers of the words that came last, in a table that does not outgrow the nearest caches as that of all words does.</summary>
internal sealed class RecentNumbers<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
{
    private readonly int _shift;
    private readonly WordNumber<TKey>[] _words;

    /// <param name="bits">Two to the power of it are kept.</param>
    public RecentNumbers(int bits)
    {
        _shift = 64 - bits;
        _words = new WordNumber<TKey>[1 << bits];
        // 0, which is no word, would be found in the free place that it has; another key has another place.
        _words[WordNumber<TKey>.PlaceOf(TKey.Zero, _shift)].Key = TKey.MaxValue;
    }

    /// <summary>What stands in the place of a word: the word itself if it came last of those with this place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordNumber<TKey> InPlaceOf(TKey key) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_words), WordNumber<TKey>.PlaceOf(key, _shift));

    /// <summary>Keeps the number of a word, in place of another.</summary>
    public void Keep(TKey key, int number) => _words[WordNumber<TKey>.PlaceOf(key, _shift)] = new WordNumber<TKey> { Key = key, Number = number };
}
