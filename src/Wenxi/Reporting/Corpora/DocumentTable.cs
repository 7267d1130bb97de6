namespace Wenxi.Reporting.Corpora;

/// <summary>The documents with their dates, sizes and first keywords; each leads to its own part of the page.</summary>
internal static class DocumentTable
{
    private const int Keywords = 5;

    public static Section Section(CorpusSummary corpus) => new("documents", "Documents", "文档", "wide", page => Write(page, corpus));

    private static void Write(HtmlWriter page, CorpusSummary corpus)
    {
        page.Start("table", "documents").Start("thead").Start("tr");
        page.Start("th").Attribute("scope", "col").Text("Document").End().Start("th").Attribute("scope", "col").Text("Keywords").End();
        page.Start("th", "number").Attribute("scope", "col").Text("Words").End().End().End().Text("\n").Start("tbody").Text("\n");
        for (var i = 0; i < corpus.Documents.Count; i++)
        {
            var analysis = corpus.Documents[i].Analysis;
            page.Start("tr").Start("th").Attribute("scope", "row").Element("span", "index", CorpusSummary.NumberOf(i)).Text(" ");
            page.Start("a").Attribute("href", "#" + CorpusSummary.PrefixOf(i) + "document").Attribute("lang", "zh").Text(corpus.Names[i]).End();
            var facts = string.Join(" · ", ((string?[])[analysis.Article.PublishedAt is { } time ? ArticleHead.Readable(time) : null, analysis.Article.Source, corpus.Documents[i].Group])
                .Where(static fact => !string.IsNullOrWhiteSpace(fact)));
            if (facts.Length > 0)
                page.Text(" ").Element("small", facts);
            page.End().Start("td", "words").Attribute("lang", "zh").Text(string.Join("、", analysis.Keywords.Take(Keywords).Select(static keyword => keyword.Term))).End();
            page.Start("td", "number").Number(analysis.WordCount).End().EndLine();
        }
        page.End().EndLine();
    }
}
