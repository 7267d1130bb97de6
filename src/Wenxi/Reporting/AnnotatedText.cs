namespace Wenxi.Reporting;

/// <summary>The text, paragraph by paragraph, with every mention coloured by its kind and linked to its row.</summary>
internal static class AnnotatedText
{
    public static Section Section(ArticleAnalysis analysis, MentionIndex index, string prefix, int maximumLength) =>
        new(prefix + "text", "Text", "正文", "wide", page => Write(page, analysis, index, prefix, maximumLength))
        {
            Note = analysis.Mentions.Count > 0 ? "Point at a name, or move to it with the Tab key, for its English name and count; follow it to its row." : null,
        };

    public static void Write(HtmlWriter page, ArticleAnalysis analysis, MentionIndex index, string? prefix, int maximumLength)
    {
        var text = analysis.Article.Text;
        Legend(page, analysis.Mentions);
        page.Start("div", "text").Attribute("lang", ArticleHead.LanguageOf(analysis.Article)).Text("\n");
        var mentions = new MentionWriter(page, analysis, index, prefix);
        var shown = Math.Min(text.Length, maximumLength);
        foreach (var paragraph in ParagraphRanges.Of(analysis.Article))
        {
            if (paragraph.Start >= shown)
                break;
            Paragraph(page, mentions, paragraph, Math.Min(paragraph.End, shown));
        }
        page.EndLine();
        if (text.Length == 0)
            page.Element("p", "note", "The text is empty.").Text("\n");
        else if (shown < text.Length)
            page.Element("p", "note", $"The first {HtmlWriter.Grouped(shown)} of {HtmlWriter.Grouped(text.Length)} characters are shown; all of them are counted.").Text("\n");
    }

    private static void Legend(HtmlWriter page, IReadOnlyList<Mention> mentions)
    {
        var counts = mentions.CountBy(static mention => mention.Type).OrderBy(static pair => pair.Key).ToList();
        if (counts.Count == 0)
            return;
        page.Start("ul", "legend").Attribute("aria-label", "Kinds of mentions and how many there are").Text("\n");
        foreach (var (type, count) in counts)
        {
            page.Start("li").Start("span", "swatch " + EntityStyle.ClassOf(type)).Attribute("lang", "zh").Text(EntityStyle.ChineseOf(type)).End()
                .Text(" ").Text(EntityStyle.LabelOf(type)).Text(" ").Start("b").Number(count).End().EndLine();
        }
        page.EndLine();
    }

    private static void Paragraph(HtmlWriter page, MentionWriter mentions, ArticleParagraph paragraph, int end)
    {
        switch (paragraph.Kind)
        {
            case ParagraphKind.Heading:
                page.Start("p", "heading");
                break;
            case ParagraphKind.ListItem:
                page.Start("p", "item");
                break;
            case ParagraphKind.Caption:
                page.Start("p", "caption");
                break;
            case ParagraphKind.Quote:
                page.Start("blockquote");
                break;
            case ParagraphKind.Preformatted:
                page.Start("pre");
                break;
            default:
                page.Start("p");
                break;
        }
        mentions.Write(paragraph.Start, end);
        page.EndLine();
    }
}
