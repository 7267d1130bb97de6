using System.Globalization;
using System.Text;

namespace Wenxi.Statistics.Files;

/// <summary>
/// A field of a TSV file: tab, line ends and the backslash are written \t, \n, \r and \\, a lone surrogate as \uD800, and a
/// missing value as \N, as database programs do.
/// </summary>
internal static class TsvField
{
    private const string Missing = @"\N";

    public static string Escape(string? value)
    {
        if (value is null)
            return Missing;
        if (!value.AsSpan().ContainsAny("\t\n\r\\") && !HasLoneSurrogate(value))
            return value;
        var escaped = new StringBuilder(value.Length + 8);
        for (int i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '\t': escaped.Append(@"\t"); break;
                case '\n': escaped.Append(@"\n"); break;
                case '\r': escaped.Append(@"\r"); break;
                case '\\': escaped.Append(@"\\"); break;
                case var high when char.IsHighSurrogate(high) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    escaped.Append(high).Append(value[++i]);
                    break;
                case var unit when char.IsSurrogate(unit):
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
                    break;
                case var other:
                    escaped.Append(other);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <returns>Null for a missing value.</returns>
    /// <exception cref="FormatException">A backslash is followed by something else.</exception>
    public static string? Unescape(string field)
    {
        if (field == Missing)
            return null;
        if (!field.Contains('\\', StringComparison.Ordinal))
            return field;
        var value = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\')
            {
                value.Append(field[i]);
                continue;
            }

            i++;
            switch (i < field.Length ? field[i] : ' ')
            {
                case 't': value.Append('\t'); break;
                case 'n': value.Append('\n'); break;
                case 'r': value.Append('\r'); break;
                case '\\': value.Append('\\'); break;
                case 'u' when i + 4 < field.Length && ushort.TryParse(field.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                    value.Append((char)unit);
                    i += 4;
                    break;
                default:
                    throw new FormatException($@"the field '{field}' has a backslash that is not part of \t, \n, \r, \\ or \uXXXX");
            }
        }

        return value.ToString();
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (!char.IsSurrogatePair(value, i))
                return true;
            i++;
        }

        return false;
    }
}
