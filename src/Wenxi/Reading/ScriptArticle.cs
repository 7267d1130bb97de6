using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Wenxi.Reading;

/// <summary>
/// Finds the markup of an article in the data that a page's script would show: the longest string with paragraphs in it.
/// The script is searched as text; nothing runs.
/// </summary>
internal static class ScriptArticle
{
    private const int ShortestLiteral = 200;
    private const int LeastHan = 80;

    private static readonly string[] ParagraphMarks = ["<p", "\\u003Cp", "\\u003cp", "&lt;p", "\\x3Cp", "\\x3cp"];

    /// <returns>Markup of paragraphs, or null if no script holds any.</returns>
    public static string? Find(IHtmlDocument document)
    {
        string? best = null;
        foreach (var script in document.Scripts)
            Search(script.TextContent, ref best);
        return best;
    }

    private static void Search(string script, ref string? best)
    {
        for (var start = 0; start < script.Length;)
        {
            var open = script.AsSpan(start).IndexOfAny('"', '\'');
            if (open < 0)
                return;
            open += start;
            var end = EndOfLiteral(script, open);
            var literal = script.AsSpan(open + 1, Math.Max(0, end - open - 1));
            start = end + 1;
            if (literal.Length < ShortestLiteral || literal.Length <= best?.Length || !HasParagraph(literal))
                continue;
            if (Unescape(literal) is { } markup && markup.Length > (best?.Length ?? 0) && markup.Count(Folding.IsHan) >= LeastHan)
                best = markup;
        }
    }

    private static int EndOfLiteral(string script, int open)
    {
        for (var i = open + 1; i < script.Length; i++)
        {
            if (script[i] == '\\')
                i++;
            else if (script[i] == script[open])
                return i;
            else if (script[i] == '\n')
                return i;
        }

        return script.Length;
    }

    private static bool HasParagraph(ReadOnlySpan<char> literal)
    {
        foreach (var mark in ParagraphMarks)
        {
            if (literal.IndexOf(mark, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static string? Unescape(ReadOnlySpan<char> literal)
    {
        var json = literal.ToString().Replace("\\'", "'", StringComparison.Ordinal).Replace("\\x", "\\u00", StringComparison.Ordinal);
        try
        {
            using var document = JsonDocument.Parse($"\"{EscapeQuotes(json)}\"");
            var text = document.RootElement.GetString()!;
            return text.Contains("&lt;p", StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // No string of JSON after all.
            return null;
        }
    }

    // Between single quotes a double one needs no escape.
    private static string EscapeQuotes(string literal)
    {
        if (!literal.Contains('"', StringComparison.Ordinal))
            return literal;
        var text = new System.Text.StringBuilder(literal.Length + 16);
        for (var i = 0; i < literal.Length; i++)
        {
            if (literal[i] == '\\' && i + 1 < literal.Length)
                text.Append(literal[i++]);
            else if (literal[i] == '"')
                text.Append('\\');
            text.Append(literal[i]);
        }

        return text.ToString();
    }
}
