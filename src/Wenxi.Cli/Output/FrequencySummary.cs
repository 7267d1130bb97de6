using System.Globalization;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>The table of terms for a person.</summary>
internal static class FrequencySummary
{
    public static string Of(CommandHost host, FrequencyTable table, FrequencyRow[] rows)
    {
        var page = new BarTable("term", "count", "share", "documents");
        foreach (var row in rows)
        {
            page.Add(
                (double)row.Count / rows[0].Count,
                row.Term,
                row.Count.ToString("N0", CultureInfo.InvariantCulture),
                ((double)row.Count / table.TotalCount).ToString("P2", CultureInfo.InvariantCulture),
                row.DocumentCount.ToString("N0", CultureInfo.InvariantCulture));
        }

        var summary = string.Create(
            CultureInfo.InvariantCulture, $"{table.DocumentCount:N0} documents, {table.TermCount:N0} terms, {table.TotalCount:N0} occurrences\n");
        return rows.Length == 0 ? summary : $"{page.Render(host)}\n{summary}";
    }
}
