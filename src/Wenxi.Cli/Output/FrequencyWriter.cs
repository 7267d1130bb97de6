using System.Globalization;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>Writes a table of terms as CSV (RFC 4180, lines ended by \n), one JSON object, a JSON object a line, or a table to read.</summary>
internal static class FrequencyWriter
{
    public static void Write(CommandHost host, FrequencyTable table, FrequencyRow[] rows, string format)
    {
        if (format == "text")
        {
            FrequencySummary.Write(host, table, rows);
            return;
        }

        var buffer = new Utf8Buffer();
        if (format == "csv")
            WriteCsv(buffer, rows);
        else
            WriteJson(buffer, rows, table.DocumentCount, isOneObject: format == "json");
        buffer.WriteTo(host.Output);
    }

    private static void WriteJson(Utf8Buffer output, FrequencyRow[] rows, int documentCount, bool isOneObject)
    {
        using var writer = new JsonLineWriter(output);
        if (isOneObject)
        {
            writer.Write(new FrequenciesJson(documentCount, rows), CliJsonContext.Readable.FrequenciesJson);
            return;
        }
        foreach (var row in rows)
            writer.Write(row, CliJsonContext.Readable.FrequencyRow);
    }

    private static void WriteCsv(Utf8Buffer output, FrequencyRow[] rows)
    {
        output.Write("term,count,documentCount\n"u8);
        foreach (var row in rows)
        {
            output.Write(Csv.Quoted(row.Term));
            output.Write(string.Create(CultureInfo.InvariantCulture, $",{row.Count},{row.DocumentCount}\n"));
        }
    }
}
