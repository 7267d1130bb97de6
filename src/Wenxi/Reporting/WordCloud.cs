namespace Wenxi.Reporting;

/// <summary>Draws terms in sizes by frequency. The table of terms says the same in numbers.</summary>
internal static class WordCloud
{
    private const int MostNamed = 10;

    // Where letters stand in the room of their line; Han characters are a little lower than the middle.
    private const double Baseline = 0.36;

    public static Section Section(List<WeightedTerm> terms) =>
        new("cloud", "Word cloud", "词云", "half", page => Write(page, terms))
        {
            Note = "The larger, the more frequent. Names have the colours of their kinds.",
        };

    private static void Write(HtmlWriter page, List<WeightedTerm> terms)
    {
        var words = WordCloudLayout.Place(terms);
        var top = words.Min(static word => word.Box.Top);
        var height = words.Max(static word => word.Box.Bottom) - top;
        page.Start("svg", "cloud").Attribute("role", "img");
        page.Attribute("aria-label", $"Word cloud of {words.Count} terms, the most frequent ones: {string.Join("、", terms.Take(MostNamed).Select(static term => term.Term))}");
        page.Attribute("viewBox", $"0 0 {HtmlWriter.Fixed(WordCloudLayout.Width)} {HtmlWriter.Fixed(height)}").Text("\n");
        foreach (var word in words)
        {
            page.Start("text", word.Term.Type is { } type ? EntityStyle.ClassOf(type) : "t-term");
            page.Attribute("x", word.Box.X + WordCloudLayout.Width / 2).Attribute("y", word.Box.Y - top + Baseline * word.Size);
            page.Attribute("font-size", word.Size).Text(word.Term.Term);
            page.Element("title", $"{word.Term.Term}: {HtmlWriter.Grouped(word.Term.Count)}").EndLine();
        }
        page.EndLine();
    }
}
