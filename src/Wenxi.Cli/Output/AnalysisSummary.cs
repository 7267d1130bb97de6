using System.Globalization;
using Spectre.Console;

namespace Wenxi.Cli.Output;

/// <summary>Shows an analysis to a person: colours on a terminal, plain text elsewhere, Han characters two columns wide.</summary>
internal sealed class AnalysisSummary(CommandHost host)
{
    private const int MostKeywords = 15;
    private const int MostNamesOfAType = 10;
    private const int MostTerms = 20;
    private const int FactNameWidth = 12;

    private bool _isFirst = true;

    public void Write(ArticleAnalysis analysis)
    {
        using var page = new TextPage(host);
        var console = page.Console;
        WriteHead(console, analysis);
        WriteKeywords(page, analysis.Keywords);
        WriteNames(page, analysis.Entities);
        WriteTerms(page, analysis.Terms);
        if (!_isFirst)
            host.Output.Write("\n"u8);
        _isFirst = false;
        page.WriteTo(host.Output);
    }

    private void WriteHead(IAnsiConsole console, ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        if (article.Title is { } title)
            console.Write(new Paragraph(title + "\n", new Style(decoration: Decoration.Bold)));

        var grid = TextPage.NewGrid(2);
        AddFact(grid, "date", article.PublishedAt?.ToString());
        AddFact(grid, "authors", string.Join(", ", article.Authors));
        AddFact(grid, "source", article.Source);
        AddFact(grid, "site", article.SiteName);
        AddFact(grid, "url", article.Url is { } url ? Uri.UnescapeDataString(url) : null);
        AddFact(grid, "body", string.Create(
            CultureInfo.InvariantCulture, $"{analysis.CharacterCount:N0} characters, {analysis.WordCount:N0} words"));
        console.Write(grid);
    }

    private void AddFact(Grid grid, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            grid.AddRow(TextPage.Faint("  " + name), TextPage.OneLine(value, host.Width - FactNameWidth));
    }

    private static void WriteKeywords(TextPage page, IReadOnlyList<Keyword> keywords)
    {
        if (keywords.Count == 0)
            return;
        page.WriteHeading("Keywords");
        var grid = TextPage.NewGrid(4, rightAligned: [1, 2]);
        foreach (var keyword in keywords.Take(MostKeywords))
        {
            grid.AddRow(
                TextPage.OneLine("  " + keyword.Term, TextPage.LongestName),
                Number(keyword.Score.ToString("F4", CultureInfo.InvariantCulture)),
                Number(keyword.Count.ToString("N0", CultureInfo.InvariantCulture)),
                TextPage.Bar(keyword.Score / keywords[0].Score));
        }
        page.Console.Write(grid);
    }

    private static void WriteNames(TextPage page, IReadOnlyList<Entity> entities)
    {
        if (entities.Count == 0)
            return;
        page.WriteHeading("Names");
        var grid = TextPage.NewGrid(4, rightAligned: [2]);
        foreach (var type in Enum.GetValues<EntityType>())
        {
            var label = type.ToString().ToLowerInvariant();
            foreach (var entity in entities.Where(entity => entity.Type == type).Take(MostNamesOfAType))
            {
                grid.AddRow(
                    TextPage.Faint("  " + label),
                    TextPage.OneLine(entity.Name, TextPage.LongestName),
                    Number(entity.Count.ToString("N0", CultureInfo.InvariantCulture)),
                    TextPage.OneLine(entity.EnglishName ?? "", TextPage.LongestName));
                label = "";
            }
        }
        page.Console.Write(grid);
    }

    private static void WriteTerms(TextPage page, TermFrequencies terms)
    {
        if (terms.Count == 0)
            return;
        page.WriteHeading("Most frequent terms");
        var grid = TextPage.NewGrid(3, rightAligned: [1]);
        foreach (var term in terms.Take(MostTerms))
        {
            grid.AddRow(
                TextPage.OneLine("  " + term.Term, TextPage.LongestName),
                Number(term.Count.ToString("N0", CultureInfo.InvariantCulture)),
                TextPage.Bar((double)term.Count / terms[0].Count));
        }
        page.Console.Write(grid);
    }

    private static Text Number(string number) => TextPage.Faint(number);
}
