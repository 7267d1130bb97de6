using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Wenxi.Reading;

/// <summary>
/// Takes out start tags that nest deeper than any real page does. Building a tree takes time quadratic in the depth, and
/// in the number of formatting elements left open, because HTML reopens them in each paragraph; with both bounded it is
/// linear. Measured on AngleSharp 1.10.3: 20,000 nested elements 10 s, paragraphs with 5,000 unclosed <c>b</c> over 20 s;
/// after limiting both below 0.5 s. AngleSharp's own MaximumDepth bounds the tree, but not the parser's stack of open elements.
/// </summary>
/// <remarks>
/// The text stays. Scripts and style sheets larger than any that hold a date are emptied, and a page of more tags or
/// characters than any article has is cut off. A page within the limits is returned as it is, without a copy.
/// </remarks>
internal static class MarkupLimiter
{
    // The deepest page of our samples has 21 levels; browsers stop at 512.
    public const int MaximumOpenElements = 200;

    // Bold in italics in a link in a font: four. Formatting has no part in reading, so the limit can be tight.
    public const int MaximumOpenFormatting = 12;

    // The largest of our sample pages has 6,000 tags. A tree of 400,000 takes 0.5 GB.
    public const int MaximumTags = 400_000;

    public const int MaximumLength = 16 << 20;

    // The data of one article in a script has less.
    public const int MaximumRawText = 1 << 20;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting = Names(
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RawText = Names(
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    // Elements without content, and those that the next one of their kind closes: they nest only with the help of others.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNesting = Names(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption",
        "option", "optgroup", "rt", "rp", "a", "button", "path", "use");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = Names(
        "span", "ins", "del", "label", "abbr", "cite", "q", "sub", "sup", "mark", "ruby", "time", "svg", "g");

    public static LimitedMarkup Limit(string html)
    {
        var elements = new Gate(MaximumOpenElements);
        var formatting = new Gate(MaximumOpenFormatting);
        StringBuilder? output = null;
        var (copied, dropped, tags) = (0, 0, 0);
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0;)
        {
            if (at - dropped > MaximumLength || tags == MaximumTags)
                return Cut(html, output, copied, Math.Min(at, copied + MaximumLength), tags == MaximumTags ? "400,000 tags" : "16 million characters");
            var tag = MarkupTag.At(html, at);
            var name = html.AsSpan(tag.NameStart, tag.NameLength);
            var passes = tag.Kind switch
            {
                MarkupTagKind.Start when Formatting.Contains(name) => formatting.Open(name),
                MarkupTagKind.Start when !NotNesting.Contains(name) && !RawText.Contains(name) && !tag.IsSelfClosing => elements.Open(name),
                MarkupTagKind.End when Formatting.Contains(name) => formatting.Close(name),
                MarkupTagKind.End when !NotNesting.Contains(name) && !RawText.Contains(name) => elements.Close(name),
                _ => true,
            };
            if (passes)
            {
                tags += tag.Kind == MarkupTagKind.Other ? 0 : 1;
            }
            else
            {
                output ??= new StringBuilder();
                output.Append(html, copied, at - copied);

                // A block keeps its lines apart from the text around it.
                if (!Formatting.Contains(name) && !Inline.Contains(name) && (at > copied || copied == 0))
                {
                    output.Append("<br>");
                    tags++;
                }

                copied = tag.End;
                dropped += tag.End - at;
            }

            at = tag.End;
            if (tag.Kind != MarkupTagKind.Start || !RawText.Contains(name))
                continue;
            at = EndOfRawText(html, tag.End, name);
            if (at - tag.End > MaximumRawText)
            {
                output ??= new StringBuilder();
                output.Append(html, copied, tag.End - copied);
                copied = at;
                dropped += at - tag.End;
            }
        }

        if (html.Length - dropped > MaximumLength)
            return Cut(html, output, copied, Math.Min(html.Length, copied + MaximumLength), "16 million characters");
        return new(output is null ? html : output.Append(html, copied, html.Length - copied).ToString(), null);
    }

    private static LimitedMarkup Cut(string html, StringBuilder? output, int copied, int end, string limit) =>
        new((output ?? new StringBuilder()).Append(html, copied, end - copied).ToString(), $"The page has more than {limit}; what follows was not read.");

    private static int EndOfRawText(string html, int start, ReadOnlySpan<char> name)
    {
        var rest = html.AsSpan(start);
        var offset = 0;
        while (rest[offset..].IndexOf("</") is var found and >= 0)
        {
            offset += found;
            if (rest[(offset + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return start + offset;
            offset += 2;
        }

        return html.Length;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params string[] names) =>
        new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts open elements and refuses those beyond the limit, together with as many end tags of their names.</summary>
    private sealed class Gate(int limit)
    {
        private readonly Dictionary<string, int> _refused = new(StringComparer.OrdinalIgnoreCase);
        private int _open;

        public bool Open(ReadOnlySpan<char> name)
        {
            if (_open < limit)
            {
                _open++;
                return true;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_refused.GetAlternateLookup<ReadOnlySpan<char>>(), name, out _)++;
            return false;
        }

        public bool Close(ReadOnlySpan<char> name)
        {
            if (_refused.Count > 0)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_refused.GetAlternateLookup<ReadOnlySpan<char>>(), name);
                if (!Unsafe.IsNullRef(ref count) && count > 0)
                {
                    count--;
                    return false;
                }
            }

            if (_open > 0)
                _open--;
            return true;
        }
    }
}
