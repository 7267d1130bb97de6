using System.Text.Json.Serialization.Metadata;

namespace Wenxi.Cli.Output;

/// <summary>Writes the rows of a result in the form that was asked for.</summary>
internal static class ResultWriter
{
    /// <param name="host">Where to.</param>
    /// <param name="format"><c>text</c>, <c>csv</c>, <c>json</c> (one object) or <c>jsonl</c> (an object a row).</param>
    /// <param name="rows">The rows.</param>
    /// <param name="table">The columns of text and CSV.</param>
    /// <param name="rowType">The serialiser of a row.</param>
    /// <param name="whole">The object of all rows.</param>
    /// <param name="wholeType">The serialiser of that.</param>
    public static void Write<TRow, TWhole>(
        CommandHost host, string format, IReadOnlyList<TRow> rows, ResultTable<TRow> table, JsonTypeInfo<TRow> rowType, TWhole whole, JsonTypeInfo<TWhole> wholeType)
    {
        switch (format)
        {
            case "text":
                table.WriteText(host, rows);
                break;
            case "csv":
                table.WriteCsv(host.Output, rows);
                break;
            default:
                WriteJson(host.Output, format == "json" ? null : rows, rowType, whole, wholeType);
                break;
        }
    }

    /// <summary>One object a row, or without rows one of the whole.</summary>
    public static void WriteJson<TRow, TWhole>(Stream output, IReadOnlyList<TRow>? rows, JsonTypeInfo<TRow> rowType, TWhole whole, JsonTypeInfo<TWhole> wholeType)
    {
        var buffer = new Utf8Buffer();
        using var writer = new JsonLineWriter(buffer);
        if (rows is null)
            writer.Write(whole, wholeType);
        foreach (var row in rows ?? [])
            writer.Write(row, rowType);
        buffer.WriteTo(output);
    }
}
