using System.Text;

namespace Wenxi.Reporting;

/// <summary>
/// How wide a text is drawn, in ems, whatever the font: Han characters fill a square in every one, and letters are taken for
/// as wide as the widest usual ones, so that boxes may be too wide but no text leaves its own.
/// </summary>
internal static class TextMeasure
{
    private const double LetterWidth = 0.64;
    private const double WideLetterWidth = 0.92;

    public static double Ems(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += rune.Value >= 0x1100 ? 1 : rune.Value is 'W' or 'M' or 'w' or 'm' or '@' or '%' ? WideLetterWidth : LetterWidth;
        return width;
    }

    /// <summary>The beginning of a text that is at most so wide, with an ellipsis where something is missing.</summary>
    public static string Shorten(string text, double ems)
    {
        if (Ems(text) <= ems)
            return text;
        var kept = new StringBuilder();
        var width = 1.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Ems(rune.ToString());
            if (width > ems)
                break;
            kept.Append(rune.ToString());
        }
        return kept.Append('…').ToString();
    }
}
