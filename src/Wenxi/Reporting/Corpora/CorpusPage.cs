namespace Wenxi.Reporting.Corpora;

/// <summary>The report of many documents: all together first, then each by itself.</summary>
internal static class CorpusPage
{
    public static string Write(IReadOnlyList<ReportDocument> documents, ReportOptions options)
    {
        var corpus = new CorpusSummary(documents);
        var title = options.Title ?? (documents.Count == 1 ? "1 document" : $"{HtmlWriter.Grouped(documents.Count)} documents");
        var sections = Overview(corpus);
        var remaining = options.MaximumTextLength;
        for (var i = 0; i < documents.Count; i++)
        {
            sections.Add(DocumentCard.Section(corpus, i, remaining));
            remaining = Math.Max(0, remaining - documents[i].Analysis.Article.Text.Length);
        }
        return ReportPage.Write(title, page => Head(page, title, corpus), sections);
    }

    private static void Head(HtmlWriter page, string title, CorpusSummary corpus)
    {
        ArticleHead.Kicker(page, "Corpus analysis", "语料分析");
        page.Element("h1", title).Text("\n");
        page.Start("ul", "tiles").Text("\n");
        ArticleHead.Tile(page, corpus.Documents.Count, "documents", "篇");
        ArticleHead.Tile(page, corpus.Documents.Sum(static document => document.Analysis.CharacterCount), "characters", "字");
        ArticleHead.Tile(page, corpus.Documents.Sum(static document => document.Analysis.WordCount), "words", "词");
        ArticleHead.Tile(page, corpus.Terms.Count, "different terms", "词种");
        ArticleHead.Tile(page, corpus.Entities.All.Count, "names", "实体");
        page.EndLine();
    }

    private static List<Section> Overview(CorpusSummary corpus)
    {
        var names = new NameLookup(corpus.Entities.All);
        var terms = TermBars.Weigh(corpus.Terms, names);
        var sections = new List<Section>();
        if (corpus.Documents.Count > 0)
            sections.Add(DocumentTable.Section(corpus));
        if (TimeLine.Of(corpus) is { } line)
            sections.Add(TimeLineChart.Section(line));
        if (GroupTerms.Of(corpus) is { Count: > 1 } groups)
            sections.Add(GroupCards.Section(groups, names));
        if (corpus.Documents.Count > 1)
            sections.Add(SimilarityTable.Section(corpus));
        if (terms.Count > 0)
        {
            sections.Add(TermBars.Section(terms, corpus.TotalCount, corpus.Terms.Count));
            sections.Add(WordCloud.Section(terms));
        }
        if (corpus.Entities.All.Count > 0)
        {
            sections.Add(EntityTable.Section(corpus.Entities.All, ""));
            sections.Add(CooccurrenceGraph.Section(NetworkOf(corpus)));
        }
        return sections;
    }

    private static Cooccurrences NetworkOf(CorpusSummary corpus)
    {
        var counts = new Dictionary<(int, int), int>();
        foreach (var document in corpus.Documents)
        {
            var entities = document.Analysis.Entities;
            Cooccurrences.Count(document.Analysis, new MentionIndex(document.Analysis), entity => corpus.Entities.PlaceOf(entities[entity]), counts);
        }
        return Cooccurrences.From(corpus.Entities.All, counts);
    }
}
