namespace Wenxi.Reporting;

/// <summary>Expressions of time and quantity with what they come to.</summary>
internal static class ValueTable
{
    public const int Most = 200;

    public static Section Section(IReadOnlyList<ValueCount> values, string prefix) =>
        new(prefix + "values", "Times and amounts", "时间与数量", "half", page => Write(page, values, prefix))
        {
            Note = "As the text writes them, and in one notation where the text says enough.",
        };

    public static string RowId(string prefix, int value) => $"{prefix}v{value + 1}";

    private static void Write(HtmlWriter page, IReadOnlyList<ValueCount> values, string prefix)
    {
        page.Start("div", "scroll").Attribute("tabindex", "0").Attribute("role", "region").Attribute("aria-label", "Table of times and amounts");
        page.Start("table", "names").Start("thead").Start("tr");
        foreach (var heading in (ReadOnlySpan<string>)["Expression", "Kind", "Value"])
            page.Start("th").Attribute("scope", "col").Text(heading).End();
        page.Start("th", "number").Attribute("scope", "col").Text("Count").End().End().End().Text("\n").Start("tbody").Text("\n");
        for (var i = 0; i < Math.Min(values.Count, Most); i++)
        {
            var (mention, count) = values[i];
            page.Start("tr").Attribute("id", RowId(prefix, i)).Start("th").Attribute("scope", "row").Attribute("lang", "zh").Text(mention.Text).End();
            page.Element("td", EntityStyle.LabelOf(mention.Type)).Element("td", mention.Value ?? "");
            page.Start("td", "number").Number(count).End().EndLine();
        }
        page.End().End().EndLine();
        if (values.Count > Most)
            page.Element("p", "note", $"The first {Most} of {HtmlWriter.Grouped(values.Count)}.").Text("\n");
    }
}
