using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Wenxi.Oracle;

/// <summary>What jieba.analyse makes of a text by one call.</summary>
/// <param name="Keywords">Words and weights in jieba's order; null where jieba raises.</param>
internal sealed record KeywordAnswer((string Word, double Weight)[]? Keywords)
{
    private const string Python = "/usr/bin/python3";

    /// <summary>The answers to each text, call by call.</summary>
    public static async Task<List<KeywordAnswer[]>> AskAsync(IEnumerable<string> texts, string idfFile, string stopWordFile)
    {
        var start = new ProcessStartInfo(Python) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests", "oracle", "keywords_oracle.py"));
        start.ArgumentList.Add(idfFile);
        start.ArgumentList.Add(stopWordFile);
        start.StandardOutputEncoding = Encoding.ASCII;
        using Process process = Process.Start(start) ?? throw new InvalidOperationException(Python + " did not start.");
        Task<string> answers = process.StandardOutput.ReadToEndAsync();
        foreach (string text in texts)
            await process.StandardInput.WriteAsync(Convert.ToBase64String(MemoryMarshal.AsBytes(text.AsSpan())) + "\n");
        process.StandardInput.Close();
        string output = await answers;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("keywords_oracle.py failed; what it said stands above (Debian: apt-get install python3-jieba).");
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static KeywordAnswer[] Parse(string line)
    {
        using JsonDocument answer = JsonDocument.Parse(line);
        return [.. answer.RootElement.EnumerateArray().Select(call => new KeywordAnswer(call.ValueKind == JsonValueKind.Null ? null
            : [.. call.EnumerateArray().Select(pair => (StringOf(pair[0]), pair[1].GetDouble()))]))];
    }

    // A lone surrogate is no text to the reader of JSON; such words are compared as what stands in their place.
    private static string StringOf(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}
