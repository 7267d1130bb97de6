using System.Globalization;
using System.Text;

namespace Wenxi.Oracle;

/// <summary>Text with everything that cannot be seen written as an escape, as in the golden files.</summary>
internal static class Printable
{
    public static string Word(ReadOnlySpan<char> word, string? flag)
    {
        string shown = word.IsEmpty ? "∅" : Text(word).Replace(' ', '␣');
        return flag is null ? shown : shown + "/" + flag;
    }

    public static string Text(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            bool whole = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            ReadOnlySpan<char> units = text[..length];
            if (whole && CanBeSeen(rune))
                shown.Append(units);
            else
                AppendEscape(shown, units);
            text = text[length..];
        }

        return shown.ToString();
    }

    private static bool CanBeSeen(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static void AppendEscape(StringBuilder shown, ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
        {
            shown.Append(unit switch
            {
                '\r' => "\\r",
                '\n' => "\\n",
                '\t' => "\\t",
                _ => "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture),
            });
        }
    }
}
