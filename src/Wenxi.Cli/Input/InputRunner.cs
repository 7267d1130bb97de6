namespace Wenxi.Cli.Input;

/// <summary>Processes the inputs one after another; one that fails is reported and does not stop the others.</summary>
internal static class InputRunner
{
    /// <returns>The exit code.</returns>
    public static int ForEach(CommandHost host, InputFile[] inputs, Action<InputFile> process)
    {
        var exitCode = ExitCode.Done;
        var progress = new ProgressLine(host, inputs.Length);
        foreach (var input in inputs)
        {
            progress.Show(input.Name);
            try
            {
                process(input);
            }
            catch (InputException exception)
            {
                progress.Clear();
                host.Report(input.Name, exception.Message);
                exitCode = ExitCode.InputFailed;
            }
        }
        progress.Clear();
        return exitCode;
    }

    /// <summary>Processes each line of an input; after each block, <paramref name="flush"/> hands on what was answered so far.</summary>
    /// <exception cref="InputException">The input cannot be read, or some of its lines were no UTF-8.</exception>
    public static void ForEachLine(InputFile input, LineProcessor process, Action flush)
    {
        using var stream = input.Open();
        var reader = new Utf8LineReader(stream) { CheckFirstBlock = input.IsStandardInput ? null : CheckFile };
        while (reader.ReadBlock())
        {
            while (reader.TryReadLine(out var line))
                process(line);
            flush();
        }
        if (reader.InvalidLineCount > 0)
            throw new InputException(
                $"is not UTF-8 in line {reader.FirstInvalidLine}{(reader.InvalidLineCount > 1 ? $" and {reader.InvalidLineCount - 1} more" : "")}",
                "U+FFFD stands for what could not be read");
    }

    // A stream may be empty and may hold any character; a file that is empty or binary was named by mistake.
    private static void CheckFile(ReadOnlySpan<byte> firstBlock)
    {
        TextCheck.ThrowIfEmpty(firstBlock.Length);
        TextCheck.ThrowIfBinary(firstBlock);
    }
}
