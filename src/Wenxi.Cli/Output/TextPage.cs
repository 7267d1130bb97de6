using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Wenxi.Cli.Output;

/// <summary>A page for people: colours on a terminal, plain text elsewhere, Han characters two columns wide.</summary>
internal sealed class TextPage : IDisposable
{
    public const int LongestName = 24;

    /// <summary>The columns of the longest bar, where there is room for it.</summary>
    public const int BarWidth = 30;

    private const string Ellipsis = "…";

    private static readonly Style HeadingStyle = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style FaintStyle = new(Color.Grey);
    private static readonly Style BarStyle = new(Color.Green);

    private readonly StringWriter _page = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public TextPage(CommandHost host)
    {
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_page),
        });
        Console.Profile.Width = host.Width;
        Console.Profile.Capabilities.Unicode = true;
    }

    public IAnsiConsole Console { get; }

    public static Grid NewGrid(int columns, params ReadOnlySpan<int> rightAligned)
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

    public static Text Faint(string text) => new(text, FaintStyle);

    /// <param name="share">0 to 1.</param>
    /// <param name="width">The columns of the longest bar.</param>
    public static Text Bar(double share, int width = BarWidth) => new(new string('█', Math.Max(1, (int)Math.Round(share * width))), BarStyle);

    /// <summary>The text on one line of at most so many columns. Cut here: a grid that is too wide squeezes its narrow columns, too.</summary>
    public static Text OneLine(string text, int columns) => new(Cut(text, columns));

    public static string Cut(string text, int columns)
    {
        text = text.ReplaceLineEndings(" ");
        if (Width(text) <= columns)
            return text;
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
        return kept + Ellipsis;
    }

    /// <summary>The columns that a line takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    public void WriteHeading(string heading)
    {
        Console.WriteLine();
        Console.WriteLine(heading, HeadingStyle);
    }

    /// <summary>Writes the page. Grids fill their cells with spaces, which a file or a mail should not have at the ends of its lines.</summary>
    public void WriteTo(Stream output)
    {
        var buffer = new Utf8Buffer();
        foreach (var line in _page.ToString().AsSpan().TrimStart('\n').TrimEnd().EnumerateLines())
        {
            buffer.Write(line.TrimEnd());
            buffer.Write("\n"u8);
        }
        buffer.WriteTo(output);
    }

    public void Dispose() => _page.Dispose();
}
