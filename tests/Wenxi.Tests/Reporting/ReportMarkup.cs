using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Wenxi.Tests.Reporting;

/// <summary>A report as a browser's parser sees it, and what must be true of every one.</summary>
internal static class ReportMarkup
{
    private static readonly string[] Allowed =
    [
        "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "footer", "section", "div", "span", "h1", "h2", "h3", "p", "dl", "dt", "dd",
        "ul", "ol", "li", "b", "i", "small", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "figure", "figcaption",
        "svg", "g", "rect", "line", "text",
    ];

    /// <summary>Parses a page strictly: a mistake in the markup fails the test.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        Check(document);
        return document;
    }

    /// <summary>The texts of all matches.</summary>
    public static string[] Texts(this IParentNode node, string selector) => [.. node.QuerySelectorAll(selector).Select(static element => element.TextContent)];

    private static void Check(IHtmlDocument document)
    {
        Assert.Multiple(() =>
        {
            Assert.That(document.All.Select(static element => element.LocalName).Except(Allowed), Is.Empty, "only elements that the report writes, no script, image or form");
            Assert.That(document.All.SelectMany(static element => element.Attributes).Select(static attribute => attribute.Name).Where(static name => name.StartsWith("on", StringComparison.OrdinalIgnoreCase)), Is.Empty);
            Assert.That(document.All.Any(static element => element.HasAttribute("src")), Is.False, "nothing is fetched");
            var ids = document.All.Select(static element => element.GetAttribute("id")).OfType<string>().ToList();
            Assert.That(ids, Is.Unique);
            var links = document.QuerySelectorAll("a").Select(static link => link.GetAttribute("href")!).ToList();
            Assert.That(links.Where(static link => !link.StartsWith('#')), Is.All.StartsWith("http"));
            Assert.That(links.Where(static link => link.StartsWith('#')).Select(static link => link[1..]).Except(ids), Is.Empty, "every link inside leads somewhere");
            Assert.That(document.QuerySelectorAll("svg").All(static svg => svg.GetAttribute("role") == "img" && svg.GetAttribute("aria-label")?.Length > 0), Is.True);
            Assert.That(document.QuerySelectorAll("th").All(static head => head.HasAttribute("scope")), Is.True);
            Assert.That(document.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
        });
    }
}
