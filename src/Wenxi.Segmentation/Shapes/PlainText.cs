using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wenxi.Segmentation.Shapes;

/// <summary>Characters that begin no shape and join none: Han, Chinese punctuation, quotes and dashes.</summary>
internal static class PlainText
{
    private const int ShortText = 64;

    /// <summary>The first position from which on a character is not plain, or the length of the text.</summary>
    /// <remarks>Most Chinese text is plain, so this is what shapes cost it: five compares for eight characters.</remarks>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        // The first text of a process is often a headline, for which the vectors are not worth compiling.
        return text.Length < ShortText ? SkipOneByOne(text, position) : SkipEight(text, position);
    }

    private static int SkipOneByOne(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsPlain(text[position]))
            position++;
        return position;
    }

    private static int SkipEight(ReadOnlySpan<char> text, int position)
    {
        if (position < text.Length && !IsPlain(text[position]))
            return position;

        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        for (; position + Vector128<ushort>.Count <= units.Length; position += Vector128<ushort>.Count)
        {
            var characters = Vector128.Create(units.Slice(position, Vector128<ushort>.Count));
            Vector128<ushort> plain = InRange(characters, '\u3400', '\u9FFF')
                | InRange(characters, '\u3000', '\u3029')
                | InRange(characters, '\u2010', '\u2027')
                | InRange(characters, '！', '／')
                | InRange(characters, '：', '＠');
            uint others = (~plain).ExtractMostSignificantBits();
            if (others != 0)
                return position + BitOperations.TrailingZeroCount(others);
        }

        return SkipOneByOne(text, position);
    }

    public static bool IsPlain(char c) =>
        c is (>= '\u3400' and <= '\u9FFF') or (>= '\u3000' and <= '\u3029') or (>= '\u2010' and <= '\u2027')
            or (>= '！' and <= '／') or (>= '：' and <= '＠');

    private static Vector128<ushort> InRange(Vector128<ushort> characters, char first, char last) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
}
