using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Wenxi.Cli.Output;

/// <summary>Shows keywords to a person: term, score, count and a bar, Han characters two columns wide.</summary>
internal sealed class KeywordTable(CommandHost host, bool explains)
{
    private const int BarWidth = 30;
    private const int NarrowBarWidth = 10;
    private const int WidthWithExplanation = 160;
    private const double LeastExplained = 0.05;

    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);
    private static readonly Style Bar = new(Color.Green);

    public void Write(Utf8Buffer output, string document, IReadOnlyList<Keyword> keywords, bool isFirst)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = CreateConsole(page);
        console.WriteLine(document, Heading);
        if (keywords.Count > 0)
            console.Write(GridOf(keywords));
        if (!isFirst)
            output.Write("\n"u8);
        // Grids fill their cells with spaces, which a file should not have at the ends of its lines.
        foreach (var line in page.ToString().AsSpan().TrimEnd().EnumerateLines())
        {
            output.Write(line.TrimEnd());
            output.Write("\n"u8);
        }
    }

    private Grid GridOf(IReadOnlyList<Keyword> keywords)
    {
        var grid = new Grid();
        for (var i = 0; i < (explains ? 5 : 4); i++)
            grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0), Alignment = i is 1 or 2 ? Justify.Right : Justify.Left });
        var best = keywords.Max(static keyword => keyword.Score);
        var width = explains ? NarrowBarWidth : BarWidth;
        foreach (var keyword in keywords)
        {
            IRenderable[] cells =
            [
                new Text("  " + keyword.Term.ReplaceLineEndings(" ")),
                new Text(keyword.Score.ToString("F4", CultureInfo.InvariantCulture), Faint),
                new Text(keyword.Count.ToString("N0", CultureInfo.InvariantCulture), Faint),
                new Text(new string('█', Math.Max(1, (int)Math.Round(keyword.Score / best * width))), Bar),
            ];
            grid.AddRow(explains ? [.. cells, new Text(Explanation(keyword), Faint)] : cells);
        }
        return grid;
    }

    // The kinds of evidence that speak most for the term, and against it.
    private static string Explanation(Keyword keyword) => string.Join(' ', keyword.Parts
        .Where(static part => part.Evidence != KeywordEvidence.Base && Math.Abs(part.Value) >= LeastExplained)
        .OrderByDescending(static part => Math.Abs(part.Value))
        .Select(static part => string.Create(CultureInfo.InvariantCulture, $"{part.Evidence.ToString().ToLowerInvariant()} {part.Value:+0.0;-0.0}")));

    private IAnsiConsole CreateConsole(TextWriter page)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = explains ? Math.Max(host.Width, WidthWithExplanation) : host.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
