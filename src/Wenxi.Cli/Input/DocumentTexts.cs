namespace Wenxi.Cli.Input;

/// <summary>
/// The documents of many inputs one after the other, read while they are enumerated: whole files, the articles of pages, or
/// lines. An input that fails is reported and does not stop the others.
/// </summary>
internal sealed class DocumentTexts(CommandHost host, InputFile[] inputs, bool byLine, bool isHtml)
{
    /// <summary>Whether all inputs so far could be read.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Done;

    public IEnumerable<string> Read()
    {
        var progress = new ProgressLine(host, inputs.Length);
        foreach (var input in inputs)
        {
            progress.Show(input.Name);
            if (byLine)
            {
                using var lines = Try(progress, input, () => new LineTexts(input));
                while (lines is not null && Try(progress, input, lines.Next) is { } line)
                    yield return line;
            }
            else if (Try(progress, input, () => Document.ReadTextOf(input, isHtml)) is { } text)
            {
                yield return text;
            }
        }

        progress.Clear();
    }

    private T? Try<T>(ProgressLine progress, InputFile input, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InputException exception)
        {
            progress.Clear();
            host.Report(input.Name, exception.Message);
            ExitCode = Cli.ExitCode.InputFailed;
            return null;
        }
    }
}
