namespace Wenxi.Reporting;

/// <summary>A table whose middle column shows a share as a bar; read aloud, it is a table of numbers.</summary>
internal static class BarTable
{
    /// <param name="page">The page.</param>
    /// <param name="first">The heading of the words.</param>
    /// <param name="bars">The heading of the bars.</param>
    /// <param name="numbers">The headings of the columns of numbers behind.</param>
    public static void Start(HtmlWriter page, string first, string bars, params ReadOnlySpan<string> numbers)
    {
        page.Start("table", "bars").Start("thead").Start("tr");
        Head(page, first);
        Head(page, bars);
        foreach (var number in numbers)
            page.Start("th", "number").Attribute("scope", "col").Text(number).End();
        page.End().End().Text("\n").Start("tbody").Text("\n");
    }

    /// <param name="page">The page.</param>
    /// <param name="term">The word.</param>
    /// <param name="entity">What the word names, or null.</param>
    /// <param name="share">The length of the bar, from 0 to 1.</param>
    /// <param name="measure">The number that the bar stands for.</param>
    /// <param name="count">The number of the last column.</param>
    public static void Row(HtmlWriter page, string term, Entity? entity, double share, string measure, int count)
    {
        page.Start("tr").Start("th").Attribute("scope", "row").Start("span").Attribute("lang", "zh").Text(term).End();
        if (entity?.EnglishName is { } english && english != term)
            page.Text(" ").Element("small", english);
        page.End();
        Bar(page, entity?.Type, share);
        page.Element("td", "number", measure).Start("td", "number").Number(count).End().EndLine();
    }

    public static void Row(HtmlWriter page, WeightedTerm term, double share)
    {
        page.Start("tr").Start("th").Attribute("scope", "row").Attribute("lang", "zh").Text(term.Term).End();
        Bar(page, term.Type, share);
        page.Start("td", "number").Number(term.Count).End().EndLine();
    }

    public static void End(HtmlWriter page) => page.End().EndLine();

    private static void Bar(HtmlWriter page, EntityType? type, double share) =>
        page.Start("td", "bar").Start("i", type is { } known ? EntityStyle.ClassOf(known) : "t-term")
            .Attribute("style", $"width:{HtmlWriter.Fixed(100 * Math.Clamp(share, 0.01, 1))}%").End().End();

    private static void Head(HtmlWriter page, string text) => page.Start("th").Attribute("scope", "col").Text(text).End();
}
