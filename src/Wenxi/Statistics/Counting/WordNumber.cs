using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Counting;

/// <summary>A word and its number.</summary>
internal struct WordNumber<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int Turn = 31;

    public TKey Key;
    public int Number;

    /// <summary>Where a word stands in a table of which two to the power of 64 − <paramref name="shift"/> are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint PlaceOf(TKey key, int shift)
    {
        ulong low = ulong.CreateTruncating(key);
        if (Unsafe.SizeOf<TKey>() > sizeof(ulong))
            low ^= BitOperations.RotateLeft(ulong.CreateTruncating(key >> 64), Turn);
        return (nint)((low * Multiplier) >> shift);
    }
}
