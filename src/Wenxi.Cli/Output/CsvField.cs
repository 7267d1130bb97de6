namespace Wenxi.Cli.Output;

/// <summary>A field of CSV (RFC 4180).</summary>
internal static class CsvField
{
    public static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
