using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Wenxi.Reading;

/// <summary>Builds the tree of a page, without a script engine and without a loader: nothing runs and nothing is fetched.</summary>
internal static class PageParser
{
    // Above what MarkupLimiter lets through, with room for the elements that HTML implies (a tbody in a table).
    private const int MaximumDepth = 512;

    public static IHtmlDocument Parse(string html, string? path) => Parse(MarkupLimiter.Limit(html), path);

    public static IHtmlDocument Parse(LimitedMarkup markup, string? path)
    {
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            MaximumDepth = MaximumDepth,
            DisableElementPositionTracking = true,
        };
        try
        {
            return new HtmlParser(options).ParseDocument(markup.Html);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // HTML has no invalid input, so any exception here is a bug of the parser; callers get one type for all inputs.
            throw ReadFailure.Unparsable(path, e);
        }
    }
}
