namespace Wenxi.Reporting;

/// <summary>A part of a report with its heading; <paramref name="Body"/> writes what is below it.</summary>
/// <param name="Id">What the address of the part ends with; unique in the page.</param>
/// <param name="Heading">The heading in English, or a title in Chinese.</param>
/// <param name="Chinese">The same in Chinese; empty if the heading is Chinese itself.</param>
/// <param name="CssClass">The width of the part: "half", "wide".</param>
/// <param name="Body">Writes the content.</param>
internal sealed record Section(string Id, string Heading, string Chinese, string CssClass, Action<HtmlWriter> Body)
{
    /// <summary>Whether the contents on top of the page name the part.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The level of the heading, 2 for the parts of the page.</summary>
    public int Level { get; init; } = 2;

    /// <summary>One line below the heading that says what is shown.</summary>
    public string? Note { get; init; }

    public void Write(HtmlWriter page)
    {
        var headingId = Id + "-h";
        page.Start("section", "card " + CssClass).Attribute("id", Id).Attribute("aria-labelledby", headingId).Text("\n");
        page.Start(Level == 2 ? "h2" : "h3").Attribute("id", headingId);
        if (Chinese.Length > 0)
            page.Text(Heading).Text(" ").Start("span", "zh").Attribute("lang", "zh").Text(Chinese).End().EndLine();
        else
            page.Attribute("lang", "zh").Text(Heading).EndLine();
        if (Note is not null)
            page.Element("p", "note", Note).Text("\n");
        Body(page);
        page.EndLine();
    }
}
