using System.Numerics;

namespace Wenxi.Statistics;

/// <summary>Fingerprints of texts of which few bits differ if few words do (Charikar 2002, STOC).</summary>
public static class SimHash
{
    private const int Bits = 64;

    /// <summary>The fingerprint of a text: each bit is that of most shingles. O(64 n).</summary>
    /// <param name="text">The text; its letters and digits count, in any case.</param>
    /// <param name="shingleLength">The letters of a shingle, at least 1.</param>
    /// <returns>0 for a text without letters and digits.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1.</exception>
    public static ulong Of(string text, int shingleLength = 5)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(shingleLength, 1);
        Span<int> votes = stackalloc int[Bits];
        foreach (var shingle in Shingles.Of(text, shingleLength))
        {
            for (var bit = 0; bit < Bits; bit++)
                votes[bit] += (shingle >> bit & 1) != 0 ? 1 : -1;
        }
        ulong fingerprint = 0;
        for (var bit = 0; bit < Bits; bit++)
            fingerprint |= votes[bit] > 0 ? 1UL << bit : 0;
        return fingerprint;
    }

    /// <summary>The number of bits that differ, 0 to 64.</summary>
    public static int Distance(ulong first, ulong second) => BitOperations.PopCount(first ^ second);
}
