namespace Wenxi.Reporting;

/// <summary>Draws which names stand together in sentences, and lists the strongest pairs.</summary>
internal static class CooccurrenceGraph
{
    private const double Width = 360;
    private const double Margin = 3;
    private const double LabelSize = 12.5;
    private const double LabelHeight = 23;
    private const double LongestLabel = 8;
    private const int MostListed = 8;

    public static Section Section(Cooccurrences network) =>
        new("network", "Names in the same sentence", "共现网络", "half", page => Write(page, network))
        {
            Note = "Two names are linked where a sentence has both; a thicker line stands for more sentences.",
        };

    private static void Write(HtmlWriter page, Cooccurrences network)
    {
        if (network.Links.Count == 0)
        {
            page.Element("p", "note", "No sentence has two names.").Text("\n");
            return;
        }
        var labels = network.Nodes.Select(static node => TextMeasure.Shorten(node.Name, LongestLabel)).ToList();
        var height = Math.Clamp(120 + 20 * network.Nodes.Count, 180, 440);
        var boxes = GraphLayout.Place([.. labels.Select(static label => (TextMeasure.Ems(label) * LabelSize + 16, LabelHeight))], network.Links, Width - 2 * Margin, height - 2 * Margin);
        page.Start("svg", "graph").Attribute("role", "img");
        page.Attribute("aria-label", $"Network of {network.Nodes.Count} names with {network.Links.Count} links; the strongest ones are listed below");
        page.Attribute("viewBox", $"{-Margin} {-Margin} {HtmlWriter.Fixed(Width)} {height}").Text("\n");
        var most = network.Links[0].Sentences;
        foreach (var link in network.Links.Reverse())
            Line(page, boxes[link.First], boxes[link.Second], link.Sentences, most, TitleOf(network, link));
        for (var i = 0; i < boxes.Length; i++)
            Label(page, boxes[i], labels[i], network.Nodes[i]);
        page.EndLine();
        page.Start("ol", "pairs").Attribute("aria-label", "Pairs with the most sentences in common").Text("\n");
        foreach (var link in network.Links.Take(MostListed))
            page.Start("li").Start("span").Attribute("lang", "zh").Text(network.Nodes[link.First].Name).Text(" – ").Text(network.Nodes[link.Second].Name).End().Text(" ").Element("b", HtmlWriter.Grouped(link.Sentences)).EndLine();
        page.EndLine();
    }

    private static string TitleOf(Cooccurrences network, CooccurrenceLink link) =>
        $"{network.Nodes[link.First].Name} – {network.Nodes[link.Second].Name}: {HtmlWriter.Grouped(link.Sentences)} {(link.Sentences == 1 ? "sentence" : "sentences")}";

    private static void Line(HtmlWriter page, in Box from, in Box to, int sentences, int most, string title)
    {
        var share = (double)sentences / most;
        page.Start("line").Attribute("x1", from.X).Attribute("y1", from.Y).Attribute("x2", to.X).Attribute("y2", to.Y);
        page.Attribute("stroke-width", 1 + 4 * share).Attribute("stroke-opacity", 0.3 + 0.5 * share).Element("title", title).EndLine();
    }

    private static void Label(HtmlWriter page, in Box box, string label, Entity entity)
    {
        page.Start("g", EntityStyle.ClassOf(entity.Type)).Element("title", $"{entity.Name}{(entity.EnglishName is { } english ? " · " + english : "")} · {HtmlWriter.Grouped(entity.Count)}");
        page.Start("rect").Attribute("x", box.Left).Attribute("y", box.Top).Attribute("width", box.Width).Attribute("height", box.Height).Attribute("rx", LabelHeight / 2).End();
        page.Start("text").Attribute("x", box.X).Attribute("y", box.Y + 0.36 * LabelSize).Attribute("font-size", LabelSize).Text(label).End().EndLine();
    }
}
