using System.Globalization;

namespace Wenxi.Reporting.Corpora;

/// <summary>One small bar chart for each leading term, all on the same axes.</summary>
internal static class TimeLineChart
{
    private const double Width = 240;
    private const double Height = 64;
    private const double MostGap = 6;

    public static Section Section(TimeLine line) =>
        new("time", "Frequencies over time", "历时频率", "wide", page => Write(page, line))
        {
            Note = $"The terms of the most documents: occurrences per 1,000 terms from {line.Periods[0]} to {line.Periods[^1]}; all charts have the same height."
                + (line.Undated > 0 ? $" {HtmlWriter.Grouped(line.Undated)} documents without a date are left out." : ""),
        };

    private static void Write(HtmlWriter page, TimeLine line)
    {
        var most = line.Rows.Max(static row => row.Rates.Max()) ?? 0;
        page.Start("div", "multiples").Text("\n");
        foreach (var (term, rates) in line.Rows)
            Chart(page, line, term, rates, most);
        page.EndLine();
    }

    private static void Chart(HtmlWriter page, TimeLine line, string term, double?[] rates, double most)
    {
        var slot = Width / rates.Length;
        var gap = Math.Min(MostGap, slot / 4);
        page.Start("figure").Start("figcaption").Start("b").Attribute("lang", "zh").Text(term).End();
        page.Text(" ").Element("small", $"at most {Rate(rates.Max() ?? 0)}").End();
        page.Start("svg", "time").Attribute("role", "img").Attribute("aria-label", Description(line, term, rates));
        page.Attribute("viewBox", $"0 0 {HtmlWriter.Fixed(Width)} {HtmlWriter.Fixed(Height)}").Attribute("preserveAspectRatio", "none");
        for (var i = 0; i < rates.Length; i++)
        {
            if (rates[i] is not { } rate)
                continue;
            // A rate of none is a line on the ground: there were documents, and they lack the term.
            var height = most > 0 ? Math.Max(1, rate / most * Height) : 1;
            page.Start("rect").Attribute("x", i * slot + gap / 2).Attribute("y", Height - height).Attribute("width", slot - gap).Attribute("height", height);
            page.Element("title", $"{line.Periods[i]}: {Rate(rate)}").End();
        }
        page.End().Start("p", "axis").Attribute("aria-hidden", "true").Element("span", line.Periods[0]).Element("span", line.Periods[^1]).End().EndLine();
    }

    private static string Description(TimeLine line, string term, double?[] rates) =>
        $"{term}: " + string.Join(", ", rates.Select((rate, place) => (rate, place)).Where(static pair => pair.rate is not null).Select(pair => $"{line.Periods[pair.place]} {Rate(pair.rate!.Value)}"));

    private static string Rate(double rate) => rate.ToString("0.0", CultureInfo.InvariantCulture);
}
