using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wenxi.Cli.Input;

/// <summary>
/// Finds the bytes of parts of a line, quickly if one part follows the other: words are written as they were read, which
/// takes three fifths of the time of encoding them.
/// </summary>
internal ref struct Utf8Cursor(Line line)
{
    private const int MostBytesPerCharacter = 3;

    private readonly ReadOnlySpan<ushort> _paddedText = MemoryMarshal.Cast<char, ushort>(line.PaddedText);
    private readonly ReadOnlySpan<byte> _paddedUtf8 = line.PaddedUtf8;
    private int _character;
    private int _byte;

    /// <summary>The bytes of the characters from <paramref name="start"/>, and all that follow; no part ends within a pair of surrogates.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="length">The number of characters.</param>
    /// <param name="byteLength">The number of bytes that belong to these characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Read(int start, int length, out int byteLength)
    {
        if (start != _character)
            _byte += Distance(_paddedText, _character, start);
        byteLength = length <= Vector128<ushort>.Count ? CountFew(_paddedText[start..], length) : Count(_paddedText[start..], length);
        var result = _paddedUtf8[_byte..];
        _character = start + length;
        _byte += byteLength;
        return result;
    }

    // Static, so that the cursor's address is not taken, and rare, so that it takes no registers from the usual way.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Distance(ReadOnlySpan<ushort> paddedText, int from, int to) =>
        from < to ? Count(paddedText[from..], to - from) : -Count(paddedText[to..], from - to);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Count(ReadOnlySpan<ushort> paddedText, int length)
    {
        var bytes = 0;
        for (; length > Vector128<ushort>.Count; length -= Vector128<ushort>.Count)
        {
            bytes += CountFew(paddedText, Vector128<ushort>.Count);
            paddedText = paddedText[Vector128<ushort>.Count..];
        }
        return bytes + CountFew(paddedText, length);
    }

    // Three for each character, less one below U+0800 and for each half of a pair of surrogates, less one more for ASCII.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountFew(ReadOnlySpan<ushort> paddedText, int length)
    {
        var text = Vector128.Create(paddedText);
        var isAscii = Vector128.Equals(text & Vector128.Create((ushort)0xFF80), Vector128<ushort>.Zero);
        var row = text & Vector128.Create((ushort)0xF800);
        var isShort = Vector128.Equals(row, Vector128<ushort>.Zero) | Vector128.Equals(row, Vector128.Create((ushort)0xD800));
        var less = Vector128.Narrow(isAscii, isShort).ExtractMostSignificantBits();
        var asked = (1u << length) - 1;
        return MostBytesPerCharacter * length - BitOperations.PopCount(less & (asked | asked << Vector128<ushort>.Count));
    }
}
