using System.Buffers;

namespace Wenxi.Reading;

/// <summary>The extent of one tag in markup, as far as <see cref="MarkupLimiter"/> needs it.</summary>
internal readonly record struct MarkupTag(MarkupTagKind Kind, int NameStart, int NameLength, int End, bool IsSelfClosing)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    /// <param name="html">The markup.</param>
    /// <param name="at">The position of a <c>&lt;</c>.</param>
    public static MarkupTag At(string html, int at)
    {
        var next = at + 1;
        if (next == html.Length)
            return new(MarkupTagKind.Other, next, 0, next, false);
        if (html[next] == '!')
            return new(MarkupTagKind.Other, next, 0, EndOfDeclaration(html, at), false);
        var kind = html[next] == '/' ? MarkupTagKind.End : MarkupTagKind.Start;
        var name = kind == MarkupTagKind.End ? next + 1 : next;
        if (name == html.Length || !char.IsAsciiLetter(html[name]))
            return new(MarkupTagKind.Other, next, 0, next, false);
        var length = html.AsSpan(name).IndexOfAny(NameEnds);
        if (length < 0)
            length = html.Length - name;
        var end = EndOfTag(html, name + length);
        return new(kind, name, length, end, html[end - 1] == '>' && html[end - 2] == '/');
    }

    private static int EndOfDeclaration(string html, int at)
    {
        var isComment = string.CompareOrdinal(html, at, "<!--", 0, 4) == 0;
        var end = isComment ? html.IndexOf("-->", at + 2, StringComparison.Ordinal) : html.IndexOf('>', at);
        return end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    private static int EndOfTag(string html, int at)
    {
        var isValue = false;
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (c == '>')
                return at + 1;
            if (isValue && (c is '"' or '\''))
            {
                at = html.IndexOf(c, at + 1);
                if (at < 0)
                    return html.Length;
                isValue = false;
            }
            else if (!char.IsWhiteSpace(c))
            {
                isValue = c == '=';
            }
        }

        return html.Length;
    }
}
