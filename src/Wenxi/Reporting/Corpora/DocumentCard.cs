namespace Wenxi.Reporting.Corpora;

/// <summary>One document of a corpus: what is known of it, its keywords, names and text.</summary>
internal static class DocumentCard
{
    public static Section Section(CorpusSummary corpus, int document, int remainingLength)
    {
        var prefix = CorpusSummary.PrefixOf(document);
        return new Section(prefix + "document", $"{CorpusSummary.NumberOf(document)} · {corpus.Names[document]}", "", "wide document", page =>
            Write(page, corpus.Documents[document].Analysis, prefix, remainingLength))
        {
            IsListed = false,
        };
    }

    private static void Write(HtmlWriter page, ArticleAnalysis analysis, string prefix, int remainingLength)
    {
        ArticleHead.Facts(page, analysis.Article);
        var index = new MentionIndex(analysis);
        if (analysis.Keywords.Count > 0)
        {
            page.Start("p", "keywords").Element("b", "Keywords").Text(" ").Start("span").Attribute("lang", "zh");
            page.Text(string.Join("、", analysis.Keywords.Select(static keyword => keyword.Term))).End().EndLine();
        }
        AnnotatedText.Write(page, analysis, index, prefix, remainingLength);
        page.Start("div", "pair").Text("\n");
        if (analysis.Entities.Count > 0)
            (EntityTable.Section(analysis.Entities, prefix) with { Level = 3, CssClass = "inner" }).Write(page);
        if (index.Values.Count > 0)
            (ValueTable.Section(index.Values, prefix) with { Level = 3, CssClass = "inner" }).Write(page);
        page.EndLine();
    }
}
