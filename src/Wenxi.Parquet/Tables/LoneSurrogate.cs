using System.Buffers;
using System.Globalization;
using System.Text;

namespace Wenxi.Statistics.Tables;

/// <summary>
/// Writes strings that UTF-8 cannot hold: a lone surrogate as \uD800, and, so that this can be undone, the backslash of a text
/// that reads so already as \u005C. All other strings stay as they are.
/// </summary>
internal static class LoneSurrogate
{
    private const string Start = @"\u";
    private const string Backslash = @"\u005C";
    private const int Digits = 4;
    private const int Length = 6;

    // Only capital digits are written, so only these are read.
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEF");

    public static string Escape(string value)
    {
        int first = NextToEscape(value, 0);
        if (first < 0)
            return value;
        var escaped = new StringBuilder(value.Length + Length);
        int copied = 0;
        for (int i = first; i >= 0; i = NextToEscape(value, i + 1))
        {
            escaped.Append(value, copied, i - copied);
            if (value[i] == '\\')
                escaped.Append(Backslash);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"{Start}{(int)value[i]:X4}");
            copied = i + 1;
        }

        return escaped.Append(value, copied, value.Length - copied).ToString();
    }

    public static string Unescape(string value)
    {
        if (!value.Contains(Start, StringComparison.Ordinal))
            return value;
        var plain = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            bool isEscape = IsEscape(value, i, out char unit);
            plain.Append(isEscape ? unit : value[i]);
            i += isEscape ? Length - 1 : 0;
        }

        return plain.ToString();
    }

    private static int NextToEscape(string value, int from)
    {
        for (int i = from; i < value.Length; i++)
        {
            if (value[i] == '\\' && IsEscape(value, i, out _))
                return i;
            if (!char.IsSurrogate(value[i]))
                continue;
            if (!char.IsSurrogatePair(value, i))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>Whether the six characters at a place stand for one: a surrogate, or a backslash.</summary>
    private static bool IsEscape(string value, int at, out char unit)
    {
        unit = default;
        if (string.CompareOrdinal(value, at, Start, 0, Start.Length) != 0 || value.Length - at < Length)
            return false;
        ReadOnlySpan<char> digits = value.AsSpan(at + Start.Length, Digits);
        if (digits.ContainsAnyExcept(HexDigits))
            return false;
        unit = (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return char.IsSurrogate(unit) || unit == '\\';
    }
}
