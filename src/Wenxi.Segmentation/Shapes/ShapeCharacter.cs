using System.Globalization;

namespace Wenxi.Segmentation.Shapes;

/// <summary>The classes of characters that shapes are made of.</summary>
internal static class ShapeCharacter
{
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>The value of a digit, ASCII or full-width: both blocks start at a multiple of 16.</summary>
    public static int Value(char digit) => digit & 0xF;

    /// <summary>
    /// Letters of the alphabets that put spaces between words (Latin, Greek, Cyrillic, Arabic, Devanagari …), ASCII or
    /// full-width, and the small and fractional digits that stand behind them: km², H₂O, 2½.
    /// </summary>
    public static bool IsLetter(char c) => c < '\u0080' ? char.IsAsciiLetter(c) : IsOtherLetter(c);

    /// <summary>
    /// Whether every grapheme cluster rule that holds for the character is the default: it joins neither neighbour by
    /// itself. Only next to other characters <see cref="ClusterLength"/> must be asked.
    /// </summary>
    public static bool IsSimple(char c) => c < '\u0300'
        ? c is not ('©' or '®')
        : c is (>= '\u3400' and <= '\uA48C') or (>= '\u3000' and <= '\u3029') or (>= '！' and <= '\uFF9D')
            or (>= '\u0370' and <= '\u0482') or (>= '\u048A' and <= '\u052F') or (>= '\u1E00' and <= '\u1FFF')
            or (>= '\u2010' and <= '\u2027') or (>= '\u2030' and <= '\u203B') or (>= '\u2070' and <= '\u209C')
            or (>= '\u20A0' and <= '\u20BF') or (>= '\u2100' and <= '\u2121') or (>= '\u2200' and <= '\u22FF')
            or (>= '\u2E80' and <= '\u2FDF') or (>= '\u3041' and <= '\u3096') or (>= '\u309B' and <= '\u318F')
            or (>= '\u3371' and <= '\u33DF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFFE0' and <= '\uFFE6');

    /// <summary>Length of the grapheme cluster (UAX #29) that starts at a position.</summary>
    public static int ClusterLength(ReadOnlySpan<char> text, int start) =>
        IsSimple(text[start]) && (start + 1 == text.Length || IsSimple(text[start + 1]))
            ? 1
            : StringInfo.GetNextTextElementLength(text[start..]);

    /// <summary>Whether a character begins no shape if nothing joins it: the fast answer for blanks and signs.</summary>
    public static bool IsAsciiSign(char c) => c < '\u0080' && !char.IsAsciiLetterOrDigit(c);

    /// <summary>
    /// Length of the letter or digit at a position with all marks on it, or 0. A digit with marks is none: 1️⃣ is a key.
    /// </summary>
    public static int WordLength(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return 0;
        bool isDigit = IsDigit(text[start]);
        if (!isDigit && !IsLetter(text[start]))
            return 0;
        int length = ClusterLength(text, start);
        return isDigit && length > 1 ? 0 : length;
    }

    /// <summary>Where the letters and digits from a position on end.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        while (true)
        {
            // ASCII letters have no marks if another one follows.
            while (start + 1 < text.Length && char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start + 1]))
                start++;
            int length = WordLength(text, start);
            if (length == 0)
                return start;
            start += length;
        }
    }

    /// <summary>Where the digits from a position on end.</summary>
    public static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        while (IsDigitAt(text, start))
            start++;
        return start;
    }

    public static bool IsDigitAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && IsDigit(text[position]) && ClusterLength(text, position) == 1;

    /// <summary>The character at a position, U+0000 outside the text.</summary>
    public static char At(ReadOnlySpan<char> text, int position) => (uint)position < (uint)text.Length ? text[position] : '\0';

    /// <summary>Whether the character at a position is a letter or digit, marks or not.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && (IsDigit(text[position]) || IsLetter(text[position]));

    private static bool IsOtherLetter(char c) =>
        c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '²' or '³' or '¹' or (>= '¼' and <= '¾') or (>= '\u2070' and <= '\u209C')
        || (c is (>= '\u00AA' and <= '\u02AF') or (>= '\u0370' and <= '\u0DFF') or (>= '\u10A0' and <= '\u10FF')
                or (>= '\u1E00' and <= '\u1FFF') or (>= '\u2C00' and <= '\u2C7F') or (>= '\uA640' and <= '\uA7FF')
            && char.IsLetter(c));
}
