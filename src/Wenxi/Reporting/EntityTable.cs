namespace Wenxi.Reporting;

/// <summary>The names with their English names, other forms, kinds and counts. Mentions in the text link to its rows.</summary>
internal static class EntityTable
{
    /// <summary>The most rows; mentions of further names are coloured and lead nowhere.</summary>
    public const int Most = 300;

    public static Section Section(IReadOnlyList<Entity> entities, string prefix) =>
        new(prefix + "names", "Names", "命名实体", "half", page => Write(page, entities, prefix))
        {
            Note = "Persons, places, organisations and works, with all forms of a name together.",
        };

    public static string RowId(string prefix, int entity) => $"{prefix}e{entity + 1}";

    public static void Write(HtmlWriter page, IReadOnlyList<Entity> entities, string? prefix)
    {
        page.Start("div", "scroll").Attribute("tabindex", "0").Attribute("role", "region").Attribute("aria-label", "Table of names");
        page.Start("table", "names").Start("thead").Start("tr");
        page.Start("th").Attribute("scope", "col").Text("Name").End().Start("th").Attribute("scope", "col").Text("Kind").End();
        page.Start("th", "number").Attribute("scope", "col").Text("Mentions").End().End().End().Text("\n").Start("tbody").Text("\n");
        for (var i = 0; i < Math.Min(entities.Count, Most); i++)
        {
            var entity = entities[i];
            page.Start("tr");
            if (prefix is not null)
                page.Attribute("id", RowId(prefix, i));
            page.Start("th").Attribute("scope", "row");
            page.Start("span").Attribute("lang", "zh").Text(entity.Name).End();
            if (entity.EnglishName is { } english && english != entity.Name)
                page.Text(" ").Element("small", english);
            var aliases = entity.Aliases.Where(alias => alias != entity.EnglishName).ToList();
            if (aliases.Count > 0)
                page.Text(" ").Start("small", "also").Attribute("lang", "zh").Text("亦作 " + string.Join("、", aliases)).End();
            page.End().Start("td").Element("span", "chip " + EntityStyle.ClassOf(entity.Type), EntityStyle.LabelOf(entity.Type)).End();
            page.Start("td", "number").Number(entity.Count).End().EndLine();
        }
        page.End().End().EndLine();
        if (entities.Count > Most)
            page.Element("p", "note", $"The first {Most} of {HtmlWriter.Grouped(entities.Count)} names.").Text("\n");
    }
}
