using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Wenxi.Cli.Output;

/// <summary>A table to read: names, numbers, and a bar for each row. Colours on a terminal, plain text elsewhere, Han characters two columns wide.</summary>
internal sealed class BarTable
{
    private const int BarWidth = 30;
    private const int LongestName = 32;
    private const string Ellipsis = "…";

    private static readonly Style Faint = new(Color.Grey);
    private static readonly Style Bar = new(Color.Green);

    private readonly Grid _grid = new();

    /// <param name="name">The heading of the names.</param>
    /// <param name="numbers">The headings of the numbers.</param>
    public BarTable(string name, params ReadOnlySpan<string> numbers)
    {
        var headings = new List<IRenderable> { new Text(name, Faint) };
        AddColumn(Justify.Left);
        foreach (var number in numbers)
        {
            AddColumn(Justify.Right);
            headings.Add(new Text(number, Faint));
        }
        AddColumn(Justify.Left);
        headings.Add(new Text(""));
        _grid.AddRow(headings.ToArray());
    }

    /// <summary>Adds a row.</summary>
    /// <param name="share">The length of the bar, from 0 to 1.</param>
    /// <param name="name">Is cut if it is long.</param>
    /// <param name="numbers">One for each heading.</param>
    public void Add(double share, string name, params ReadOnlySpan<string> numbers)
    {
        var cells = new List<IRenderable> { new Text(OneLine(name)) };
        foreach (var number in numbers)
            cells.Add(new Text(number));
        cells.Add(new Text(new string('█', Math.Max(1, (int)Math.Round(share * BarWidth))), Bar));
        _grid.AddRow(cells.ToArray());
    }

    /// <summary>The table as text for the host's output, a line for each row.</summary>
    public string Render(CommandHost host)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(_grid);
        var text = new StringBuilder();
        // Grids fill their cells with spaces, which a file should not have at the ends of its lines.
        foreach (var line in page.ToString().AsSpan().TrimEnd().EnumerateLines())
            text.Append(line.TrimEnd()).Append('\n');
        return text.ToString();
    }

    private void AddColumn(Justify alignment) =>
        _grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0), Alignment = alignment });

    // Cut here: a grid that is too wide squeezes its narrow columns, too.
    private static string OneLine(string text)
    {
        text = text.ReplaceLineEndings(" ");
        if (Width(text) <= LongestName)
            return text;
        var kept = new StringBuilder();
        var width = Width(Ellipsis);
        foreach (var rune in text.EnumerateRunes())
        {
            var character = rune.ToString();
            width += Width(character);
            if (width > LongestName)
                break;
            kept.Append(character);
        }
        return kept + Ellipsis;
    }

    private static int Width(string text) => new Segment(text).CellCount();
}
