using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Wenxi.Cli.Output;

/// <summary>Shows an analysis to a person: colours on a terminal, plain text elsewhere, Han characters two columns wide.</summary>
internal sealed class AnalysisSummary(CommandHost host)
{
    private const int MostKeywords = 15;
    private const int MostNamesOfAType = 10;
    private const int MostTerms = 20;
    private const int BarWidth = 30;
    private const int FactNameWidth = 12;
    private const int LongestName = 24;

    private const string Ellipsis = "…";

    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);
    private static readonly Style Bar = new(Color.Green);

    private bool _isFirst = true;

    public void Write(ArticleAnalysis analysis)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = CreateConsole(page);
        WriteHead(console, analysis);
        WriteKeywords(console, analysis.Keywords);
        WriteNames(console, analysis.Entities);
        WriteTerms(console, analysis.Terms);
        WritePage(page.ToString());
    }

    private IAnsiConsole CreateConsole(TextWriter page)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    // Grids fill their cells with spaces, which a file or a mail should not have at the ends of its lines.
    private void WritePage(string page)
    {
        var buffer = new Utf8Buffer();
        if (!_isFirst)
            buffer.Write("\n"u8);
        _isFirst = false;
        foreach (var line in page.AsSpan().TrimEnd().EnumerateLines())
        {
            buffer.Write(line.TrimEnd());
            buffer.Write("\n"u8);
        }
        buffer.WriteTo(host.Output);
    }

    private void WriteHead(IAnsiConsole console, ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        if (article.Title is { } title)
            console.Write(new Paragraph(title + "\n", new Style(decoration: Decoration.Bold)));

        var grid = NewGrid(2);
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
            grid.AddRow(new Text("  " + name, Faint), OneLine(value, host.Width - FactNameWidth));
    }

    private static void WriteKeywords(IAnsiConsole console, IReadOnlyList<Keyword> keywords)
    {
        if (keywords.Count == 0)
            return;
        WriteHeading(console, "Keywords");
        var grid = NewGrid(4, rightAligned: [1, 2]);
        foreach (var keyword in keywords.Take(MostKeywords))
        {
            grid.AddRow(
                OneLine("  " + keyword.Term, LongestName),
                Number(keyword.Score.ToString("F4", CultureInfo.InvariantCulture)),
                Number(keyword.Count.ToString("N0", CultureInfo.InvariantCulture)),
                BarOf(keyword.Score / keywords[0].Score));
        }
        console.Write(grid);
    }

    private static void WriteNames(IAnsiConsole console, IReadOnlyList<Entity> entities)
    {
        if (entities.Count == 0)
            return;
        WriteHeading(console, "Names");
        var grid = NewGrid(4, rightAligned: [2]);
        foreach (var type in Enum.GetValues<EntityType>())
        {
            var label = type.ToString().ToLowerInvariant();
            foreach (var entity in entities.Where(entity => entity.Type == type).Take(MostNamesOfAType))
            {
                grid.AddRow(
                    new Text("  " + label, Faint),
                    OneLine(entity.Name, LongestName),
                    Number(entity.Count.ToString("N0", CultureInfo.InvariantCulture)),
                    OneLine(entity.EnglishName ?? "", LongestName));
                label = "";
            }
        }
        console.Write(grid);
    }

    private static void WriteTerms(IAnsiConsole console, TermFrequencies terms)
    {
        if (terms.Count == 0)
            return;
        WriteHeading(console, "Most frequent terms");
        var grid = NewGrid(3, rightAligned: [1]);
        foreach (var term in terms.Take(MostTerms))
        {
            grid.AddRow(
                OneLine("  " + term.Term, LongestName),
                Number(term.Count.ToString("N0", CultureInfo.InvariantCulture)),
                BarOf((double)term.Count / terms[0].Count));
        }
        console.Write(grid);
    }

    private static void WriteHeading(IAnsiConsole console, string heading)
    {
        console.WriteLine();
        console.WriteLine(heading, Heading);
    }

    private static Grid NewGrid(int columns, params ReadOnlySpan<int> rightAligned)
    {
        var grid = new Grid();
        for (var i = 0; i < columns; i++)
        {
            grid.AddColumn(new GridColumn
            {
                NoWrap = true,
                Padding = new Padding(0, 0, 2, 0),
                Alignment = rightAligned.Contains(i) ? Justify.Right : Justify.Left,
            });
        }
        return grid;
    }

    // Cut here: a grid that is too wide squeezes its narrow columns, too.
    private static Text OneLine(string text, int columns)
    {
        text = text.ReplaceLineEndings(" ");
        if (Width(text) <= columns)
            return new Text(text);
        var kept = new StringBuilder();
        var width = Width(Ellipsis);
        foreach (var rune in text.EnumerateRunes())
        {
            var character = rune.ToString();
            width += Width(character);
            if (width > columns)
                break;
            kept.Append(character);
        }
        return new Text(kept + Ellipsis);
    }

    private static int Width(string text) => new Segment(text).CellCount();

    private static Text Number(string number) => new(number, Faint);

    private static Text BarOf(double share) => new(new string('█', Math.Max(1, (int)Math.Round(share * BarWidth))), Bar);
}
