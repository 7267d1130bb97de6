namespace Wenxi.Cli.Output;

/// <summary>Writes rows as CSV, or as a table for people with a bar behind each row.</summary>
/// <param name="columns">The columns.</param>
/// <param name="bar">The length of a row's bar, in any unit; what is below 0 has none.</param>
internal sealed class ResultTable<T>(TableColumn<T>[] columns, Func<T, double> bar)
{
    private const int ColumnGap = 2;

    public void WriteCsv(Stream output, IReadOnlyList<T> rows)
    {
        var buffer = new Utf8Buffer();
        buffer.Write(string.Join(',', columns.Select(static column => column.Name)));
        buffer.Write("\n"u8);
        foreach (var row in rows)
        {
            buffer.Write(string.Join(',', columns.Select(column => Csv.Quoted(column.Data(row)))));
            buffer.Write("\n"u8);
        }
        buffer.WriteTo(output);
    }

    public void WriteText(CommandHost host, IReadOnlyList<T> rows)
    {
        using var page = new TextPage(host);
        WriteText(page, rows);
        page.WriteTo(host.Output);
    }

    public void WriteText(TextPage page, IReadOnlyList<T> rows)
    {
        if (rows.Count == 0)
            return;
        var grid = TextPage.NewGrid(columns.Length + 1, [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].IsNumber)]);
        grid.AddRow([.. columns.Select(static column => TextPage.Faint(column.Name)), TextPage.Faint("")]);
        var longest = rows.Max(bar);
        var barWidth = FitBar(page, rows);
        foreach (var row in rows)
        {
            grid.AddRow([
                .. columns.Select(column => column.IsNumber ? TextPage.Faint(column.Shown(row)) : TextPage.OneLine(column.Shown(row), TextPage.LongestName)),
                longest > 0 && bar(row) > 0 && barWidth > 0 ? TextPage.Bar(bar(row) / longest, barWidth) : TextPage.Faint(""),
            ]);
        }
        page.Console.Write(grid);
    }

    // Columns that do not fit would be squeezed to a letter; the bars give way first, then the page grows.
    private int FitBar(TextPage page, IReadOnlyList<T> rows)
    {
        var used = columns.Sum(column => ColumnGap + Math.Max(
            TextPage.Width(column.Name),
            rows.Max(row => Math.Min(column.IsNumber ? int.MaxValue : TextPage.LongestName, TextPage.Width(column.Shown(row))))));
        var width = Math.Clamp(page.Console.Profile.Width - used - ColumnGap, 0, TextPage.BarWidth);
        page.Console.Profile.Width = Math.Max(page.Console.Profile.Width, used + width + ColumnGap);
        return width;
    }
}
