using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Counting;

/// <summary>A word of up to eight UTF-16 units, which nearly all words are, as two machine words: units from the lowest bits on, zeros behind.</summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    private const int UnitsInHalf = 4;
    private const int LongestWord = 2 * UnitsInHalf;

    /// <summary>Whether this is a word at all: it is none if the word is empty, longer, or ends with NUL, which zeros behind do not tell from.</summary>
    public bool IsWord => (Low | High) != 0;

    /// <summary>Both halves.</summary>
    public UInt128 Whole => new(High, Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordKey Of(ReadOnlySpan<char> text, int start, int length)
    {
        ReadOnlySpan<char> rest = text[start..];
        if (rest.Length < LongestWord || (uint)(length - 1) >= LongestWord || rest[length - 1] == 0)
            return OfRare(rest, length);
        // Eight units stand there: both reads stay within the text.
        ref byte first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(rest));
        ulong low = Unsafe.ReadUnaligned<ulong>(ref first);
        if (length <= UnitsInHalf)
            return new WordKey(low & (ulong.MaxValue >> (16 * (UnitsInHalf - length))), 0);
        ulong high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, sizeof(ulong)));
        return new WordKey(low, high & (ulong.MaxValue >> (16 * (LongestWord - length))));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WordKey OfRare(ReadOnlySpan<char> rest, int length)
    {
        if (length is 0 or > LongestWord || rest[length - 1] == 0)
            return default;
        Span<char> units = stackalloc char[LongestWord];
        units.Clear();
        rest[..length].CopyTo(units);
        ReadOnlySpan<ulong> halves = MemoryMarshal.Cast<char, ulong>(units);
        return new WordKey(halves[0], halves[1]);
    }
}
