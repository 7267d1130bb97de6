namespace Wenxi.Reporting.Corpora;

/// <summary>How alike documents are, two by two: a table of numbers coloured by them.</summary>
internal static class SimilarityTable
{
    private const int MostDocuments = 40;
    private const int Shades = 9;

    public static Section Section(CorpusSummary corpus) =>
        new("similarity", "Similarity", "相似度", "wide", page => Write(page, corpus))
        {
            Note = "Cosine of the documents' tf-idf vectors in hundredths: 100 for the same terms in the same shares, 0 for none in common."
                + (corpus.Documents.Count > MostDocuments ? $" The first {MostDocuments} of {HtmlWriter.Grouped(corpus.Documents.Count)} documents." : ""),
        };

    private static void Write(HtmlWriter page, CorpusSummary corpus)
    {
        var count = Math.Min(corpus.Documents.Count, MostDocuments);
        var vectors = Enumerable.Range(0, count).Select(document => new TermVector(corpus, corpus.Documents[document].Analysis.Terms)).ToList();
        page.Start("div", "scroll").Attribute("tabindex", "0").Attribute("role", "region").Attribute("aria-label", "Table of similarities");
        page.Start("table", "heat").Start("thead").Start("tr").Start("th").Attribute("scope", "col").Text("Document").End();
        for (var i = 0; i < count; i++)
            page.Start("th").Attribute("scope", "col").Attribute("title", corpus.Names[i]).Text(CorpusSummary.NumberOf(i)).End();
        page.End().End().Text("\n").Start("tbody").Text("\n");
        for (var i = 0; i < count; i++)
        {
            page.Start("tr").Start("th").Attribute("scope", "row").Element("span", "index", CorpusSummary.NumberOf(i)).Text(" ").Start("span", "name").Attribute("lang", "zh").Text(corpus.Names[i]).End().End();
            for (var j = 0; j < count; j++)
                Cell(page, i == j ? 1 : vectors[i].CosineTo(vectors[j]));
            page.EndLine();
        }
        page.End().End().EndLine();
    }

    private static void Cell(HtmlWriter page, double cosine)
    {
        var hundredths = (int)Math.Round(100 * Math.Clamp(cosine, 0, 1));
        page.Element("td", $"h{hundredths * Shades / 100}", HtmlWriter.Grouped(hundredths));
    }
}
