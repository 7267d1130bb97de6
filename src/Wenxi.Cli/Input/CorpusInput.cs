using System.Globalization;
using Wenxi.Statistics;

namespace Wenxi.Cli.Input;

/// <summary>Reads many inputs as the documents of one corpus.</summary>
internal sealed class CorpusInput(CommandHost host)
{
    private readonly List<CorpusDocument> _documents = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>What became of the inputs so far.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Done;

    /// <summary>Reads files, folders and patterns; each file is a document, or each of its lines that is not empty.</summary>
    /// <remarks>A document is called by the name of its file, and of its line where lines are documents; one that comes again has #2 behind it.</remarks>
    public Corpus Read(string[]? arguments, bool byLine, bool isHtml)
    {
        _documents.Clear();
        var inputs = PageInputs.FromArguments(arguments, host, isHtml ? Document.HasHtmlExtension : Document.HasTextExtension);
        var exitCode = InputRunner.ForEach(host, inputs, input =>
        {
            var text = Document.ReadTextOf(input, isHtml);
            if (byLine)
                AddLines(input.Name, text);
            else
                Add(input.Name, text);
        });
        ExitCode = Math.Max(ExitCode, exitCode);
        return new Corpus(_documents);
    }

    private void AddLines(string name, string text)
    {
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range).TrimEnd('\r');
            if (!line.IsEmpty)
                Add(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}"), line.ToString());
        }
    }

    private void Add(string name, string text)
    {
        var id = name;
        for (var i = 2; !_ids.Add(id); i++)
            id = string.Create(CultureInfo.InvariantCulture, $"{name}#{i}");
        _documents.Add(new CorpusDocument { Id = id, Text = text });
    }
}
