using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wenxi.Reporting;

/// <summary>
/// Writes HTML and the SVG inside it. The only place where markup arises: what comes from a text passes
/// <see cref="MarkupEncoder"/>, and names of elements and attributes are the program's own words.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>Opens an element; attributes may follow until something else is written.</summary>
    public HtmlWriter Start(string element)
    {
        CloseTag();
        Debug.Assert(element.All(static c => char.IsAsciiLetterOrDigit(c)));
        _html.Append('<').Append(element);
        _open.Push(element);
        _inTag = true;
        return this;
    }

    public HtmlWriter Start(string element, string cssClass) => Start(element).Attribute("class", cssClass);

    public HtmlWriter Attribute(string name, ReadOnlySpan<char> value)
    {
        if (!_inTag)
            throw new InvalidOperationException("Attributes stand in a tag that was just opened.");
        _html.Append(' ').Append(name).Append("=\"");
        MarkupEncoder.Append(_html, value);
        _html.Append('"');
        return this;
    }

    public HtmlWriter Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number to a hundredth, which is finer than a pixel.</summary>
    public HtmlWriter Attribute(string name, double value) => Attribute(name, Fixed(value));

    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        MarkupEncoder.Append(_html, text);
        return this;
    }

    public HtmlWriter Number(int number) => Text(Grouped(number));

    public HtmlWriter End()
    {
        CloseTag();
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Ends an element on its own line, so that the source can be read.</summary>
    public HtmlWriter EndLine()
    {
        End();
        _html.Append('\n');
        return this;
    }

    public HtmlWriter Element(string element, ReadOnlySpan<char> text) => Start(element).Text(text).End();

    public HtmlWriter Element(string element, string cssClass, ReadOnlySpan<char> text) => Start(element, cssClass).Text(text).End();

    /// <summary>An element that has no content and no end tag: meta, br.</summary>
    public HtmlWriter Void()
    {
        CloseTag();
        _open.Pop();
        return this;
    }

    /// <summary>The declaration that a whole page starts with.</summary>
    public HtmlWriter Doctype()
    {
        _html.Append("<!DOCTYPE html>\n");
        return this;
    }

    public HtmlWriter Style(string css)
    {
        Debug.Assert(!css.Contains("</", StringComparison.Ordinal));
        Start("style");
        CloseTag();
        _html.Append('\n').Append(css);
        return EndLine();
    }

    public static string Fixed(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString()
    {
        if (_open.Count > 0)
            throw new InvalidOperationException($"<{_open.Peek()}> is not closed.");
        return _html.ToString();
    }

    private void CloseTag()
    {
        if (_inTag)
            _html.Append('>');
        _inTag = false;
    }
}
