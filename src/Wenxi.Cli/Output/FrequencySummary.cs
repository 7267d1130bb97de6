using System.Globalization;
using Spectre.Console;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>The table of terms for a person.</summary>
internal static class FrequencySummary
{
    public static void Write(CommandHost host, FrequencyTable table, FrequencyRow[] rows)
    {
        using var page = new TextPage(host);
        var columns = new[]
        {
            TableColumn<FrequencyRow>.Text("term", static row => row.Term),
            TableColumn<FrequencyRow>.Count("count", static row => row.Count),
            TableColumn<FrequencyRow>.Number("share", row => (double)row.Count / table.TotalCount, "P2"),
            TableColumn<FrequencyRow>.Count("documents", static row => row.DocumentCount),
        };
        new ResultTable<FrequencyRow>(columns, static row => row.Count).WriteText(page, rows);
        if (rows.Length > 0)
            page.Console.WriteLine();
        page.Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{table.DocumentCount:N0} documents, {table.TermCount:N0} terms, {table.TotalCount:N0} occurrences"));
        page.WriteTo(host.Output);
    }
}
