using System.Globalization;

namespace Wenxi.Reporting;

/// <summary>What an article is called, who wrote it, when and where it appeared, and how long it is.</summary>
internal static class ArticleHead
{
    public static void Write(HtmlWriter page, string title, ArticleAnalysis analysis)
    {
        Kicker(page, "Text analysis", "文本分析");
        page.Start("h1").Attribute("lang", LanguageOf(analysis.Article)).Text(title).EndLine();
        Facts(page, analysis.Article);
        Tiles(page, analysis);
    }

    public static void Tiles(HtmlWriter page, ArticleAnalysis analysis)
    {
        page.Start("ul", "tiles").Text("\n");
        Tile(page, analysis.CharacterCount, "characters", "字");
        Tile(page, analysis.WordCount, "words", "词");
        Tile(page, analysis.Terms.Count, "different terms", "词种");
        Tile(page, analysis.Entities.Count, "names", "实体");
        Tile(page, analysis.Mentions.Count, "mentions", "提及");
        page.EndLine();
    }

    public static void Kicker(HtmlWriter page, string english, string chinese) =>
        page.Start("p", "kicker").Text(english).Text(" ").Start("span").Attribute("lang", "zh").Text(chinese).End().EndLine();

    public static void Tile(HtmlWriter page, int number, string unit, string chinese) =>
        page.Start("li").Start("b").Number(number).End().Text(" ").Element("span", unit).Text(" ")
            .Start("span", "zh").Attribute("lang", "zh").Text(chinese).End().EndLine();

    public static void Facts(HtmlWriter page, Article article)
    {
        page.Start("dl", "facts").Text("\n");
        Fact(page, "Published", article.PublishedAt is { } time ? Readable(time) : null);
        Fact(page, article.Authors.Count > 1 ? "Authors" : "Author", string.Join("、", article.Authors));
        Fact(page, "Source", article.Source);
        Fact(page, "Site", article.SiteName == article.Source ? null : article.SiteName);
        if (!string.IsNullOrEmpty(article.Url))
        {
            page.Start("div").Element("dt", "Address").Start("dd");
            Address(page, article.Url);
            page.End().EndLine();
        }
        Fact(page, "Incomplete", article.IncompleteReason);
        page.EndLine();
    }

    public static string LanguageOf(Article article) => string.IsNullOrEmpty(article.Language) ? "zh" : article.Language;

    /// <summary>The time as exactly as it is known: 2023-02-18, 2023-02-18 08:04 or 2023-02-18 08:04 +08:00.</summary>
    public static string Readable(PublishedTime time)
    {
        var format = time.Precision switch { TimePrecision.Day => "yyyy-MM-dd", TimePrecision.Second => "yyyy-MM-dd HH:mm:ss", _ => "yyyy-MM-dd HH:mm" };
        var local = time.Local.ToString(format, CultureInfo.InvariantCulture);
        return time.HasTime && time.Offset is { } offset
            ? string.Create(CultureInfo.InvariantCulture, $"{local} {(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}")
            : local;
    }

    private static void Fact(HtmlWriter page, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            page.Start("div").Element("dt", name).Element("dd", value).EndLine();
    }

    // A page may state any address; only one of the web becomes a link, and "javascript:" stays text.
    private static void Address(HtmlWriter page, string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp))
            page.Start("a").Attribute("href", uri.AbsoluteUri).Attribute("rel", "noreferrer").Text(Uri.UnescapeDataString(url)).End();
        else
            page.Text(url);
    }
}
