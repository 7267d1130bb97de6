using System.Globalization;

namespace Wenxi.Oracle;

/// <summary>A line for each source and mode, and the verdict in the last line.</summary>
internal static class ResultTable
{
    /// <returns>Whether nothing differs.</returns>
    public static bool Write(TextWriter output, IReadOnlyList<ModeResult> results)
    {
        WriteRow(output, "source", "mode", "texts", "tokens", "differences", "jieba errors");
        foreach (ModeResult result in results)
        {
            WriteRow(output, result.Source.Name, result.Mode.Name,
                Number(result.Texts), Number(result.Tokens), Number(result.DifferentTokens), Number(result.JiebaErrors));
        }

        WriteRow(output, "all", "", "", Number(results.Sum(result => result.Tokens)), Number(results.Sum(result => result.DifferentTokens)), "");
        int passed = results.Count(result => result.Passed);
        int failed = results.Count - passed;
        output.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0;
    }

    private static void WriteRow(TextWriter output, string source, string mode, string texts, string tokens, string differences, string errors) =>
        output.WriteLine($"{source,-28} {mode,-14} {texts,9} {tokens,12} {differences,12} {errors,13}");

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
