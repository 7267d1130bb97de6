using System.Text;

namespace Wenxi.Reading;

/// <summary>Brings texts of different places of a page into one form.</summary>
internal static class Folding
{
    /// <summary>The text on one line with single spaces, as a browser would show it; null if nothing is left.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null)
            return null;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        var result = line.ToString().TrimEnd();
        return result.Length > 0 ? result : null;
    }

    /// <summary>The text without any white space, for comparing: pages set and break the same headline differently.</summary>
    public static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(c);
}
