namespace Wenxi.Cli.Output;

/// <summary>CSV as RFC 4180 has it, with lines ended by \n.</summary>
internal static class Csv
{
    public static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
