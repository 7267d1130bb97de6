using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Statistics.Counting;

/// <summary>
/// The numbers of words of some length, found by a key that is the word itself. All of them outgrow the nearest caches; those
/// that came last stand once more in a table that does not.
/// </summary>
/// <typeparam name="TKey">A word as a number that is not 0.</typeparam>
internal sealed class WordNumbers<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>, IMinMaxValue<TKey>
{
    private const int InitialBits = 12;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly int _recentShift;
    private readonly Entry[] _recent;

    // A key of 0 is free.
    private Entry[] _all = new Entry[1 << InitialBits];
    private int _shift = 64 - InitialBits;
    private int _count;

    /// <param name="recentBits">Two to the power of it are kept of the words that came last.</param>
    public WordNumbers(int recentBits)
    {
        _recentShift = 64 - recentBits;
        _recent = new Entry[1 << recentBits];
        // 0 would be found in the free place that it has; another key has another place.
        _recent[PlaceOf(TKey.Zero, _recentShift)].Key = TKey.MaxValue;
    }

    /// <summary>The words that came last, for <see cref="PlaceOf"/> with <see cref="RecentShift"/>.</summary>
    public ref Entry Recent => ref MemoryMarshal.GetArrayDataReference(_recent);

    /// <summary>See <see cref="Recent"/>.</summary>
    public int RecentShift => _recentShift;

    /// <summary>Where a key stands in a table of which two to the power of 64 − <paramref name="shift"/> are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint PlaceOf(TKey key, int shift) =>
        (nint)(((ulong.CreateTruncating(key) ^ (Unsafe.SizeOf<TKey>() > sizeof(ulong) ? BitOperations.RotateLeft(ulong.CreateTruncating(key >> 64), 31) : 0)) * Multiplier) >> shift);

    /// <summary>Asks for the place of a word, which is needed soon, to be brought into the caches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(TKey key)
    {
        // Only a hint: nothing is read, and the address need not be that of the entry any more.
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _all[PlaceOf(key, _shift)]));
    }

    /// <summary>Looks for a word among those that came last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFindRecent(TKey key, out int number)
    {
        ref Entry entry = ref Unsafe.Add(ref Recent, PlaceOf(key, _recentShift));
        number = entry.Number;
        return entry.Key == key;
    }

    /// <summary>Looks for a word among all.</summary>
    public bool TryFind(TKey key, out int number)
    {
        ref Entry entry = ref EntryOf(key);
        number = entry.Number;
        return entry.Key != TKey.Zero;
    }

    /// <summary>Keeps the number of a word, in place of another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void KeepRecent(TKey key, int number) => _recent[PlaceOf(key, _recentShift)] = new Entry { Key = key, Number = number };

    /// <summary>Adds a word that is not there.</summary>
    public void Add(TKey key, int number)
    {
        // Half full at most: a search looks at one or two places.
        if (2 * ++_count > _all.Length)
            Grow();
        EntryOf(key) = new Entry { Key = key, Number = number };
    }

    /// <summary>The entry of a word, or the one that is free for it.</summary>
    private ref Entry EntryOf(TKey key)
    {
        Entry[] all = _all;
        nint i = PlaceOf(key, _shift);
        while (all[i].Key != TKey.Zero && all[i].Key != key)
            i = (i + 1) & (all.Length - 1);
        return ref all[i];
    }

    private void Grow()
    {
        Entry[] old = _all;
        _all = new Entry[2 * old.Length];
        _shift--;
        foreach (Entry entry in old)
        {
            if (entry.Key != TKey.Zero)
                EntryOf(entry.Key) = entry;
        }
    }

    /// <summary>A word and its number.</summary>
    public struct Entry
    {
        public TKey Key;
        public int Number;
    }
}
