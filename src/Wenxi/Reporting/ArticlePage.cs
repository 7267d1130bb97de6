namespace Wenxi.Reporting;

/// <summary>The report of one article: overview first, then names, text and counts.</summary>
internal static class ArticlePage
{
    private const string Untitled = "Untitled text";

    public static string Write(ArticleAnalysis analysis, ReportOptions options)
    {
        var title = options.Title ?? TitleOf(analysis.Article, Untitled);
        return ReportPage.Write(title, page => ArticleHead.Write(page, title, analysis), Sections(analysis, options));
    }

    public static string TitleOf(Article article, string otherwise) =>
        string.IsNullOrWhiteSpace(article.Title) ? otherwise : article.Title;

    private static List<Section> Sections(ArticleAnalysis analysis, ReportOptions options)
    {
        var index = new MentionIndex(analysis);
        var names = new NameLookup(analysis.Entities);
        var sections = new List<Section>();
        if (analysis.Keywords.Count > 0)
            sections.Add(KeywordTable.Section(analysis.Keywords, names));
        if (analysis.Terms.Count > 0)
            sections.Add(WordCloud.Section(TermBars.Weigh(analysis.Terms, names)));
        if (analysis.Entities.Count > 0)
        {
            sections.Add(EntityTable.Section(analysis.Entities, ""));
            sections.Add(CooccurrenceGraph.Section(Cooccurrences.Of(analysis, index)));
        }
        sections.Add(AnnotatedText.Section(analysis, index, "", options.MaximumTextLength));
        if (analysis.Terms.Count > 0)
            sections.Add(TermBars.Section(TermBars.Weigh(analysis.Terms, names), analysis.Terms.TotalCount, analysis.Terms.Count));
        if (index.Values.Count > 0)
            sections.Add(ValueTable.Section(index.Values, ""));
        return sections;
    }
}
