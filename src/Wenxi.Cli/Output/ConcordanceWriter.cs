using System.Globalization;
using Spectre.Console;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>Writes the lines of a concordance; for people with the matches under each other.</summary>
internal static class ConcordanceWriter
{
    private const string Ellipsis = "…";
    private const int LongestDocument = 20;
    private const int LongestMatch = 20;
    private const int ColumnsBetween = 2;

    private static readonly Style Highlight = new(Color.Teal, decoration: Decoration.Bold);

    private static readonly ResultTable<ConcordanceRow> Table = new(
        [
            TableColumn<ConcordanceRow>.Text("document", static row => row.Document),
            TableColumn<ConcordanceRow>.Count("start", static row => row.Start),
            TableColumn<ConcordanceRow>.Count("length", static row => row.Length),
            TableColumn<ConcordanceRow>.Text("left", static row => row.Left),
            TableColumn<ConcordanceRow>.Text("match", static row => row.Match),
            TableColumn<ConcordanceRow>.Text("right", static row => row.Right),
        ],
        static _ => 0);

    public static void Write(CommandHost host, ConcordanceRow[] rows, string format)
    {
        if (format == "text")
            WriteText(host, rows);
        else
            ResultWriter.Write(host, format, rows, Table, CliJsonContext.Readable.ConcordanceRow, new ConcordanceJson(rows), CliJsonContext.Readable.ConcordanceJson);
    }

    private static void WriteText(CommandHost host, ConcordanceRow[] rows)
    {
        using var page = new TextPage(host);
        var grid = TextPage.NewGrid(4, rightAligned: [1]);
        var names = rows.Select(static row => Math.Min(LongestDocument, TextPage.Width(NameOf(row)))).DefaultIfEmpty().Max();
        var matches = rows.Select(static row => Math.Min(LongestMatch, TextPage.Width(row.Match))).DefaultIfEmpty().Max();
        var side = Math.Max(1, (host.Width - names - matches - 4 * ColumnsBetween) / 2);
        foreach (var row in rows)
        {
            grid.AddRow(
                TextPage.Faint(TextPage.Cut(NameOf(row), LongestDocument)),
                new Text(End(OneLine(row.Left), side)),
                new Text(TextPage.Cut(OneLine(row.Match), LongestMatch), Highlight),
                new Text(TextPage.Cut(OneLine(row.Right), side)));
        }
        if (rows.Length > 0)
            page.Console.Write(grid);
        page.WriteHeading(string.Create(CultureInfo.InvariantCulture, $"{rows.Length:N0} lines"));
        page.WriteTo(host.Output);
    }

    // The last part of a path tells more than the first.
    private static string NameOf(ConcordanceRow row) => Path.GetFileName(row.Document);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    // The end of a text that is too long, which stands next to the match.
    private static string End(string text, int columns)
    {
        if (TextPage.Width(text) <= columns)
            return text;
        var start = text.Length;
        var width = TextPage.Width(Ellipsis);
        while (start > 0)
        {
            var length = start > 1 && char.IsSurrogatePair(text, start - 2) ? 2 : 1;
            width += TextPage.Width(text.Substring(start - length, length));
            if (width > columns)
                break;
            start -= length;
        }
        return Ellipsis + text[start..];
    }
}
