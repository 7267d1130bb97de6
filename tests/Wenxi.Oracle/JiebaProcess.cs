using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Wenxi.Oracle;

/// <summary>Python jieba in a process of its own, asked line by line.</summary>
/// <remarks>
/// Sending and receiving run side by side: Python stops reading while nobody takes its answers, so whoever sends must
/// not wait for the sending to end before it receives.
/// </remarks>
internal sealed class JiebaProcess : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly Process _process;

    /// <param name="options">What to ask.</param>
    /// <param name="userWords">A file of user words, or <c>null</c>.</param>
    public JiebaProcess(OracleOptions options, string? userWords)
    {
        var start = new ProcessStartInfo(Python) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests", "oracle", "jieba_oracle.py"));
        if (!options.Posseg)
            start.ArgumentList.Add("--no-posseg");
        if (userWords is not null)
        {
            start.ArgumentList.Add("--words");
            start.ArgumentList.Add(userWords);
        }

        start.StandardOutputEncoding = Encoding.ASCII;
        _process = Process.Start(start) ?? throw new InvalidOperationException(Python + " did not start.");
    }

    public async Task SendAsync(IEnumerable<string> texts)
    {
        Stream input = _process.StandardInput.BaseStream;
        foreach (string text in texts)
            await input.WriteAsync(Request(text));
        await input.FlushAsync();
    }

    public async Task<JiebaAnswer> ReceiveAsync()
    {
        string line = await _process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("Python jieba stopped; what it said stands above (Debian: apt-get install python3-jieba).");
        return JsonSerializer.Deserialize(line, JiebaAnswerContext.Default.JiebaAnswer)!;
    }

    public async Task<JiebaAnswer> AskAsync(string text)
    {
        Task sent = SendAsync([text]);
        JiebaAnswer answer = await ReceiveAsync();
        await sent;
        return answer;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static byte[] Request(string text)
    {
        string line = Convert.ToBase64String(MemoryMarshal.AsBytes(text.AsSpan())) + "\n";
        return Encoding.ASCII.GetBytes(line);
    }
}
