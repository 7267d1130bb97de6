using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Wenxi.Reading;

/// <summary>
/// Turns a subtree into the lines of text that a reader sees, in document order. Walks with a stack of its own, not
/// with recursion, in time linear in the size of the subtree.
/// </summary>
internal sealed class BlockReader
{
    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "svg", "math", "select", "option",
        "textarea", "button", "canvas", "audio", "video", "map", "datalist", "noembed", "noframes",
    };

    private static readonly Dictionary<string, ParagraphKind?> Blocks = new(StringComparer.Ordinal)
    {
        // Null keeps the kind of the enclosing block: a paragraph inside a quote is a quote.
        ["p"] = null, ["div"] = null, ["section"] = null, ["article"] = null, ["main"] = null, ["body"] = null,
        ["header"] = null, ["footer"] = null, ["nav"] = null, ["aside"] = null, ["form"] = null, ["fieldset"] = null,
        ["table"] = null, ["thead"] = null, ["tbody"] = null, ["tfoot"] = null, ["tr"] = null, ["td"] = null, ["th"] = null,
        ["ul"] = null, ["ol"] = null, ["dl"] = null, ["address"] = null, ["details"] = null, ["summary"] = null,
        ["figure"] = null, ["center"] = null, ["hr"] = null, ["br"] = null, ["hgroup"] = null, ["menu"] = null,
        ["h1"] = ParagraphKind.Heading, ["h2"] = ParagraphKind.Heading, ["h3"] = ParagraphKind.Heading,
        ["h4"] = ParagraphKind.Heading, ["h5"] = ParagraphKind.Heading, ["h6"] = ParagraphKind.Heading,
        ["li"] = ParagraphKind.ListItem, ["dt"] = ParagraphKind.ListItem, ["dd"] = ParagraphKind.ListItem,
        ["figcaption"] = ParagraphKind.Caption, ["caption"] = ParagraphKind.Caption,
        ["blockquote"] = ParagraphKind.Quote, ["pre"] = ParagraphKind.Preformatted,
    };

    private const int LongestNamed = 100;

    // Keep later stages linear on pages that repeat an element a million times.
    private const int MostNamed = 2000;
    private const int MostImages = 500;

    private readonly List<TextBlock> _lines = [];
    private readonly List<TextContainer> _containers = [];
    private readonly List<NamedText> _named = [];
    private readonly List<PageImage> _images = [];
    private readonly Stack<(IElement Element, NameRole Role, int Line, int At)> _openNames = new();
    private readonly StringBuilder _line = new();
    private readonly Stack<ParagraphKind> _kinds = new([ParagraphKind.Paragraph]);
    private int _container = -1;
    private int _linkLength;
    private int _openLinks;
    private int _openTopHeadings;
    private bool _spacePending;

    private readonly HiddenText _hidden;

    private BlockReader(HiddenText hidden) => _hidden = hidden;

    /// <param name="root">The subtree.</param>
    /// <param name="hidden">Whether to read what a style hides, too; scripts and the like are never read.</param>
    public static PageText Read(IElement root, HiddenText hidden = HiddenText.Skip)
    {
        var reader = new BlockReader(hidden);
        reader.OpenContainer(ContainerHint.None);
        reader.Walk(root);
        reader.EndLine();
        reader.CloseContainer();
        return new PageText(reader._lines, reader._containers, reader._named, reader._images);
    }

    // Keeps its place in each open element as an index: AngleSharp finds a next sibling by searching the parent's list,
    // which makes a walk along siblings quadratic (200,000 paragraphs: 60 s).
    private void Walk(IElement root)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            var (parent, next) = place;
            if (next == parent.ChildNodes.Length)
            {
                if (open.Count > 0)
                    Close((IElement)parent);
                continue;
            }

            open.Push((parent, next + 1));
            var node = parent.ChildNodes[next];
            if (node is IText text)
            {
                Append(text.Data);
            }
            else if (node is IElement element && !IsHidden(element))
            {
                Open(element);
                open.Push((element, 0));
            }
        }
    }

    private void Open(IElement element)
    {
        if (element.LocalName == "img")
        {
            if (_images.Count < MostImages && ImageAddress.Of(element) is { } address)
                _images.Add(new PageImage(address, _lines.Count));
            return;
        }

        var names = ContainerNames.Of(element);
        if (Blocks.TryGetValue(element.LocalName, out var kind))
        {
            EndLine();
            OpenContainer(names.Hint);
            _kinds.Push(kind ?? (names.Hint == ContainerHint.Caption ? ParagraphKind.Caption : _kinds.Peek()));
            if (element.LocalName == "h1")
                _openTopHeadings++;
        }
        else if (element is IHtmlAnchorElement)
        {
            _openLinks++;
        }

        if (names.Role != NameRole.None)
            _openNames.Push((element, names.Role, _lines.Count, _line.Length));
    }

    private void Close(IElement element)
    {
        if (Blocks.ContainsKey(element.LocalName))
        {
            EndLine();
            CloseContainer();
            _kinds.Pop();
            if (element.LocalName == "h1")
                _openTopHeadings--;
        }
        else if (element is IHtmlAnchorElement)
        {
            _openLinks--;
        }

        if (_openNames.TryPeek(out var name) && name.Element == element)
            CloseName();
    }

    // Only what stands on one line: an element named "author" around several is a box about the author.
    private void CloseName()
    {
        var (_, role, line, at) = _openNames.Pop();
        if (_named.Count == MostNamed)
            return;
        if (_lines.Count == line && _line.Length - at is > 1 and <= LongestNamed)
            _named.Add(new NamedText(role, _line.ToString(at, _line.Length - at).Trim(), line));
        else if (_lines.Count == line + 1 && _line.Length == 0 && _lines[line].Text.Length <= LongestNamed)
            _named.Add(new NamedText(role, _lines[line].Text, line));
    }

    private void OpenContainer(ContainerHint hint)
    {
        _containers.Add(new TextContainer(_container, hint, _lines.Count));
        _container = _containers.Count - 1;
    }

    private void CloseContainer()
    {
        ref var container = ref CollectionsMarshal.AsSpan(_containers)[_container];
        container.EndLine = _lines.Count;
        _container = container.Parent;
    }

    private void Append(string text)
    {
        var preformatted = _kinds.Peek() == ParagraphKind.Preformatted;
        foreach (var c in text)
        {
            if (c is '\u200B' or '\uFEFF' or '\u00AD')
                continue;
            if (preformatted && c == '\n')
            {
                _line.Append(c);
                _spacePending = false;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                _spacePending = true;
            }
            else
            {
                if (_spacePending && _line.Length > 0 && _line[^1] != '\n')
                    _line.Append(' ');
                _spacePending = false;
                _line.Append(c);
                if (_openLinks > 0)
                    _linkLength++;
            }
        }
    }

    private void EndLine()
    {
        var text = _line.ToString().Trim();
        if (text.Length > 0)
            _lines.Add(new TextBlock(text, _kinds.Peek(), Math.Min(_linkLength, text.Length)) { IsTopHeading = _openTopHeadings > 0, Container = _container });
        _line.Clear();
        _linkLength = 0;
        _spacePending = false;
    }

    private bool IsHidden(IElement element)
    {
        if (Invisible.Contains(element.LocalName))
            return true;
        if (_hidden == HiddenText.Read)
            return false;
        if (element.HasAttribute("hidden"))
            return true;
        var style = element.GetAttribute("style");
        return style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
