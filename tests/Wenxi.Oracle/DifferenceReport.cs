namespace Wenxi.Oracle;

/// <summary>The first differences of each source and mode, each with the smallest text that shows it.</summary>
internal static class DifferenceReport
{
    private const int ExcerptBefore = 20;
    private const int ExcerptAfter = 60;
    private const int ShownWords = 24;

    // Beyond this a difference is shown as it is: each step of the shrinking asks Python about the whole text.
    private const int LongestShrunkText = 200_000;

    public static async Task WriteAsync(TextWriter output, IEnumerable<ModeResult> results, JiebaProcess jieba)
    {
        foreach (ModeResult result in results)
        {
            foreach (Difference difference in result.Differences)
            {
                await output.WriteLineAsync($"{result.Source.Name}, {result.Mode.Name}, at {difference.Position} of {difference.Text.Length}:");
                await WriteAsync(output, difference);
                if (difference.Text.Length > LongestShrunkText)
                    continue;
                await output.WriteLineAsync("  and in the smallest text found:");
                await WriteAsync(output, await new Shrinker(jieba, result.Mode).ShrinkAsync(difference));
            }
        }
    }

    private static async Task WriteAsync(TextWriter output, Difference difference)
    {
        int start = Math.Max(0, difference.Position - ExcerptBefore);
        int end = Math.Min(difference.Text.Length, difference.Position + ExcerptAfter);
        await output.WriteLineAsync("    text      " + Printable.Text(difference.Text.AsSpan(start, end - start)));
        await output.WriteLineAsync("    expected  " + Words(difference.Expected));
        await output.WriteLineAsync("    actual    " + Words(difference.Actual));
    }

    private static string Words(string[] words) =>
        string.Join(" / ", words.Take(ShownWords)) + (words.Length > ShownWords ? $" … ({words.Length} words)" : "");
}
