using System.Globalization;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>Writes a table of terms as CSV (RFC 4180, lines ended by \n), one JSON object, or a JSON object a line.</summary>
internal static class FrequencyWriter
{
    public static void Write(Stream output, FrequencyTable table, int top, string format)
    {
        var rows = table.Top(top);
        if (format == "csv")
        {
            WriteCsv(output, rows);
            return;
        }

        using var writer = new JsonLineWriter(output);
        if (format == "json")
        {
            writer.Write(new FrequenciesJson(table.DocumentCount, rows), CliJsonContext.Readable.FrequenciesJson);
        }
        else
        {
            foreach (var row in rows)
                writer.Write(row, CliJsonContext.Readable.FrequencyRow);
        }
        writer.Flush();
    }

    private static void WriteCsv(Stream output, FrequencyRow[] rows)
    {
        var writer = new Utf8Writer(output);
        writer.Write("term,count,documentCount\n");
        foreach (var row in rows)
        {
            writer.Write(Quoted(row.Term));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $",{row.Count},{row.DocumentCount}\n"));
        }
        writer.Flush();
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
