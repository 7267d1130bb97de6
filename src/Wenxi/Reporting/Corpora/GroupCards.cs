namespace Wenxi.Reporting.Corpora;

/// <summary>Groups side by side, each with the terms that set it apart.</summary>
internal static class GroupCards
{
    public static Section Section(List<GroupTerms> groups, NameLookup names) =>
        new("groups", "What sets each apart", "特征词", "wide", page => Write(page, groups, names))
        {
            Note = "Terms that are frequent here and stand in few of the others (count × ln((1 + groups) ÷ groups with the term)); the number is the count.",
        };

    private static void Write(HtmlWriter page, List<GroupTerms> groups, NameLookup names)
    {
        page.Start("div", "multiples").Text("\n");
        foreach (var group in groups.Where(static group => group.Terms.Count > 0))
        {
            page.Start("div", "group").Start("h3").Attribute("lang", "zh").Text(group.Name).End();
            if (group.DocumentCount > 1)
                page.Element("small", $"{HtmlWriter.Grouped(group.DocumentCount)} documents");
            BarTable.Start(page, "Term", "Weight", "Count");
            foreach (var term in group.Terms)
                BarTable.Row(page, term with { Type = names.Find(term.Term)?.Type }, term.Weight / Math.Max(group.Terms[0].Weight, double.Epsilon));
            BarTable.End(page);
            page.EndLine();
        }
        page.EndLine();
    }
}
