using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Wenxi.Oracle;

/// <summary>What the network in numpy makes of a text.</summary>
/// <param name="Labels">A label for each character.</param>
/// <param name="Gap">How much worse the labels that were sent along score.</param>
/// <param name="Confidences">For each span of its labels.</param>
internal sealed record LacAnswer(string[] Labels, double Gap, double[] Confidences)
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Asks for all texts at once: the network is much faster with many side by side.</summary>
    public static async Task<LacAnswer[]> AskAsync(IEnumerable<(string Text, string[] Labels)> requests)
    {
        var start = new ProcessStartInfo(Python) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests", "oracle", "lac_oracle.py"));
        using Process process = Process.Start(start) ?? throw new InvalidOperationException(Python + " did not start.");
        Task<string> answers = process.StandardOutput.ReadToEndAsync();
        foreach ((string text, string[] labels) in requests)
            await process.StandardInput.WriteAsync(Request(text, labels));
        process.StandardInput.Close();
        string output = await answers;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("lac_oracle.py failed; what it said stands above (Debian: apt-get install python3-jieba python3-numpy).");
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static string Request(string text, string[] labels)
    {
        var line = new StringBuilder(Convert.ToBase64String(MemoryMarshal.AsBytes(text.AsSpan())));
        return line.Append('\t').AppendJoin(' ', labels).Append('\n').ToString();
    }

    private static LacAnswer Parse(string line)
    {
        string[] fields = line.Split('\t');
        return new LacAnswer(fields[0].Split(' '), Number(fields[1]), [.. fields[2].Split(' ').Select(Number)]);
    }

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
