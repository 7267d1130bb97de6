using System.Buffers;
using System.Text;

namespace Wenxi.Reporting;

/// <summary>Turns any text into characters that mean themselves in HTML and SVG, between tags and in quoted attribute values.</summary>
internal static class MarkupEncoder
{
    private const char Replacement = '\uFFFD';

    // The five signs of markup; the carriage return, which parsers turn into a line feed and no valid reference stands for;
    // the controls that no document may hold; and surrogates, of which one without the other cannot be written in UTF-8.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 0x20).Select(static code => (char)code).Except("\t\n"), .. Enumerable.Range(0xD800, 0x800).Select(static code => (char)code)]);

    public static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var index)
        {
            target.Append(text[..index]);
            text = text[index..];
            if (char.IsSurrogate(text[0]))
            {
                Rune.DecodeFromUtf16(text, out var rune, out var length);
                target.Append(rune.ToString());
                text = text[length..];
                continue;
            }
            switch (text[0])
            {
                case '&': target.Append("&amp;"); break;
                case '<': target.Append("&lt;"); break;
                case '>': target.Append("&gt;"); break;
                case '"': target.Append("&quot;"); break;
                case '\'': target.Append("&#39;"); break;
                case '\r': target.Append('\n'); break;
                default: target.Append(Replacement); break;
            }
            text = text[1..];
        }
        target.Append(text);
    }
}
