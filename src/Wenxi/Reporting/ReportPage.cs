namespace Wenxi.Reporting;

/// <summary>The frame of every report: what stands around its sections.</summary>
internal static class ReportPage
{
    // Nothing is fetched and nothing is run, whatever a text contains: the browser itself is told so.
    private const string SecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";

    private const string StyleSheet = "Wenxi.Reporting.report.css";

    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ReportOptions Checked(ReportOptions? options)
    {
        options ??= new ReportOptions();
        if (options.MaximumTextLength < 0)
            throw new ArgumentOutOfRangeException(nameof(options), options.MaximumTextLength, "The length of text to show is at least 0.");
        return options;
    }

    public static string Write(string title, Action<HtmlWriter> header, IReadOnlyList<Section> sections)
    {
        var page = new HtmlWriter().Doctype().Start("html").Attribute("lang", "en");
        page.Text("\n").Start("head").Text("\n");
        page.Start("meta").Attribute("charset", "utf-8").Void().Text("\n");
        Meta(page, "viewport", "width=device-width, initial-scale=1");
        Meta(page, "color-scheme", "light dark");
        Meta(page, "referrer", "no-referrer");
        Meta(page, "generator", "Wenxi");
        page.Start("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", SecurityPolicy).Void().Text("\n");
        page.Element("title", title).Text("\n");
        page.Style(ReadStyleSheet()).EndLine();
        page.Start("body", "wenxi page").Text("\n");
        page.Start("a", "skip").Attribute("href", "#content").Text("To the content").EndLine();
        page.Start("header", "head").Text("\n");
        header(page);
        page.EndLine();
        Contents(page, sections);
        page.Start("main", "grid").Attribute("id", "content").Text("\n");
        foreach (var section in sections)
            section.Write(page);
        page.EndLine();
        page.Start("footer", "foot").Start("p").Text("Wenxi ").Start("span").Attribute("lang", "zh").Text("文析").End()
            .Text(" · Counts are of the body without its title; stop words are no terms.").End().EndLine();
        return page.EndLine().EndLine().ToString();
    }

    public static string ReadStyleSheet()
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(StyleSheet)
            ?? throw new InvalidOperationException("The style sheet is missing in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Meta(HtmlWriter page, string name, string content) =>
        page.Start("meta").Attribute("name", name).Attribute("content", content).Void().Text("\n");

    private static void Contents(HtmlWriter page, IReadOnlyList<Section> sections)
    {
        page.Start("nav", "contents").Attribute("aria-label", "Contents").Start("ul");
        foreach (var section in sections.Where(static section => section.IsListed))
            page.Start("li").Start("a").Attribute("href", "#" + section.Id).Text(section.Heading).End().End();
        page.End().EndLine();
    }
}
