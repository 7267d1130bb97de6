namespace Wenxi.Reporting;

/// <summary>The most frequent terms with their counts as bars.</summary>
internal static class TermBars
{
    private const int Most = 25;
    private const int MostWeighed = 70;

    public static List<WeightedTerm> Weigh(IEnumerable<TermFrequency> terms, NameLookup names) =>
        [.. terms.Take(MostWeighed).Select(term => new WeightedTerm(term.Term, term.Count, term.Count, names.Find(term.Term)?.Type))];

    public static Section Section(List<WeightedTerm> terms, int total, int different) =>
        new("terms", "Most frequent terms", "词频", "half", page => Write(page, terms))
        {
            Note = $"{HtmlWriter.Grouped(total)} occurrences of {HtmlWriter.Grouped(different)} different terms; stop words are left out.",
        };

    private static void Write(HtmlWriter page, List<WeightedTerm> terms)
    {
        BarTable.Start(page, "Term", "Frequency", "Count");
        foreach (var term in terms.Take(Most))
            BarTable.Row(page, term, term.Weight / terms[0].Weight);
        BarTable.End(page);
    }
}
