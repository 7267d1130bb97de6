using System.CommandLine;
using Wenxi.Cli.Input;
using Wenxi.Cli.Output;
using Wenxi.Entities;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi frequencies</c>: many texts or pages in, one table of terms out.</summary>
internal static class FrequenciesCommand
{
    // A screen or two; files get all.
    private const int RowsOnTerminal = 50;

    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("Text in UTF-8, or with --html pages: files, folders, or patterns such as 2023/**/*.txt");
        var lines = CommonOptions.Lines();
        lines.Description = "Treat each input line as a document";
        var html = CommonOptions.Html();
        var top = CommonOptions.Top("The most terms in the table; unless given, all, and 50 in a table for reading", int.MaxValue);
        var stopWords = new Option<string?>("--stop-words") { Description = "A file with the words to leave out, one a line, in place of the built-in list", HelpName = "F" };
        var tags = new Option<string?>("--pos") { Description = "Count only these parts of speech: beginnings of tags, separated by commas (n,v)", HelpName = "TAGS" };
        var minimumCount = CommonOptions.Number("--min-count", "The least number of occurrences of a term in the table", 1, int.MaxValue);
        var ngrams = CommonOptions.Number("--ngrams", "Count sequences of so many terms, from 1 to 64, in place of single ones", 1, NGramOptions.LargestSize);
        var entities = new Option<bool>("--entities") { Description = "Count persons, places, organisations and works, each under its main name, in place of words" };
        var noNames = new Option<bool>("--no-names") { Description = "Do not look for names: much faster, and a name may be counted in pieces" };
        // A person gets the table, a program the data.
        var format = CommonOptions.Format(host.OutputIsTerminal ? "text" : "csv", "text", "csv", "json", "jsonl");
        format.Description = "The form of the output: a table with bars on a terminal, otherwise CSV, unless given";
        var command = new Command("frequencies", "Count the terms of texts, and the texts each occurs in")
        {
            files, lines, html, top, stopWords, tags, minimumCount, ngrams, entities, noNames, format,
        };
        DocumentVerb.ForbidLinesOfHtml(command, lines, html);
        command.Validators.Add(result =>
        {
            if (result.GetValue(entities) && result.GetValue(noNames))
                result.AddError("--entities counts names, --no-names does not look for them: give one of them");
            if (result.GetValue(entities) && result.GetResult(ngrams) is { Implicit: false })
                result.AddError("--ngrams makes sequences of words, --entities counts names: give one of them");
        });
        command.SetAction(result =>
        {
            if (!TryReadStopWords(host, result.GetValue(stopWords), out var words))
                return ExitCode.InputFailed;
            var options = new TermCounterOptions
            {
                StopWords = words,
                Tags = TagsOf(result.GetValue(tags)),
                NGrams = new NGramOptions { Sizes = [result.GetValue(ngrams)] },
            };
            var isHtml = result.GetValue(html);
            var inputs = PageInputs.FromArguments(result.GetValue(files), host, isHtml ? Document.HasHtmlExtension : Document.HasTextExtension);
            var texts = new DocumentTexts(host, inputs, result.GetValue(lines), isHtml);
            var count = FrequencyCounting.Of(options, result.GetValue(entities), result.GetValue(noNames));
            var table = new FrequencyTable();
            foreach (var terms in OrderedWork.Run(texts.Read(), count, CancellationToken.None))
                table.Add(terms);
            var form = result.GetRequiredValue(format);
            var most = result.GetResult(top) is { Implicit: false } || form != "text" ? result.GetValue(top) : RowsOnTerminal;
            FrequencyWriter.Write(host, table, table.Top(most, result.GetValue(minimumCount)), form);
            return texts.ExitCode;
        });
        return command;
    }

    private static string[] TagsOf(string? tags) =>
        tags?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool TryReadStopWords(CommandHost host, string? path, out StopWords words)
    {
        words = StopWords.Default;
        if (path is null)
            return true;
        var input = new InputFile(path, host);
        try
        {
            words = StopWords.FromLines(Document.ReadText(input).Split('\n'));
            return true;
        }
        catch (InputException exception)
        {
            host.Report(input.Name, exception.Message);
            return false;
        }
    }
}
