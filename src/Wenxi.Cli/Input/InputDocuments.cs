using System.Globalization;
using Wenxi.Statistics;

namespace Wenxi.Cli.Input;

/// <summary>
/// The documents of many inputs one after the other, read while they are enumerated, so that only a few are in memory. An
/// input that fails is reported and does not stop the others.
/// </summary>
/// <remarks>A document is called by the name of its file, and of its line where lines are documents; a file that comes again has #2 behind it.</remarks>
internal sealed class InputDocuments(InputFile[] inputs, DocumentForm form, ProgressLine progress)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // Set by the thread that reads, seen by those that show how far they are.
    private long _bytes;
    private long _characters;

    /// <summary>Whether all inputs so far could be read.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Done;

    /// <summary>The bytes of all inputs together; null if one is no file.</summary>
    public long? Length { get; } = inputs.Aggregate((long?)0, static (sum, input) => sum + input.Length);

    /// <summary>How much of all that is to be read so many characters of the documents are, 0 to 1; null if nobody knows.</summary>
    public double? ShareOf(long characters) =>
        Length is > 0 and var length && Volatile.Read(ref _characters) is > 0 and var read
            ? Math.Min(1, (double)Volatile.Read(ref _bytes) / length * characters / read)
            : null;

    public IEnumerable<CorpusDocument> Read()
    {
        long before = 0;
        foreach (var input in inputs)
        {
            foreach (var document in form is DocumentForm.Line or DocumentForm.LineWithText ? LinesOf(input, before) : WholeOf(input))
            {
                Volatile.Write(ref _characters, _characters + document.Text.Length);
                yield return document;
            }
            before += input.Length ?? 0;
            Volatile.Write(ref _bytes, before);
        }
    }

    private IEnumerable<CorpusDocument> WholeOf(InputFile input)
    {
        if (Try(input, () => Document.ReadTextOf(input, form == DocumentForm.Page)) is { } text)
            yield return new CorpusDocument { Id = input.Name + MarkOf(input.Name), Text = text };
    }

    private IEnumerable<CorpusDocument> LinesOf(InputFile input, long before)
    {
        using var lines = Try(input, () => new LineTexts(input));
        if (lines is null)
            yield break;
        var mark = MarkOf(input.Name);
        for (long number = 1; Try(input, lines.Next) is { } line; number++)
        {
            Volatile.Write(ref _bytes, before + lines.BytesRead);
            if (line.Length > 0 || form == DocumentForm.Line)
                yield return new CorpusDocument { Id = string.Create(CultureInfo.InvariantCulture, $"{input.Name}:{number}{mark}"), Text = line };
        }
    }

    /// <summary>What tells an input from those before it that have the same name.</summary>
    private string MarkOf(string name)
    {
        var mark = "";
        for (var i = 2; !_names.Add(name + mark); i++)
            mark = string.Create(CultureInfo.InvariantCulture, $"#{i}");
        return mark;
    }

    private T? Try<T>(InputFile input, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InputException exception)
        {
            progress.Report(input.Name, exception.Message);
            ExitCode = Cli.ExitCode.InputFailed;
            return null;
        }
    }
}
