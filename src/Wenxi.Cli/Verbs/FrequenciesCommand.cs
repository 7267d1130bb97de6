using System.CommandLine;
using Wenxi.Cli.Input;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi frequencies</c>: many texts or pages in, one table of terms out.</summary>
internal static class FrequenciesCommand
{
    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("Text in UTF-8, or with --html pages");
        var html = CommonOptions.Html();
        var top = CommonOptions.Top("The most terms in the table; all, unless given", int.MaxValue);
        var stopWords = new Option<string?>("--stop-words") { Description = "A file with the words to leave out, one a line, in place of the built-in list", HelpName = "F" };
        var tags = new Option<string?>("--pos") { Description = "Count only these parts of speech: beginnings of tags, separated by commas (n,v)", HelpName = "TAGS" };
        var format = CommonOptions.Format("csv", "csv", "json", "jsonl");
        var command = new Command("frequencies", "Count the terms of texts, and the texts each occurs in") { files, html, top, stopWords, tags, format };
        command.SetAction(result =>
        {
            if (!TryReadStopWords(host, result.GetValue(stopWords), out var words))
                return ExitCode.InputFailed;
            var options = new TermCounterOptions { StopWords = words, Tags = TagsOf(result.GetValue(tags)) };
            var table = new FrequencyTable();
            var exitCode = Count(host, result.GetValue(files), result.GetValue(html), options, table);
            FrequencyWriter.Write(host.Output, table, result.GetValue(top), result.GetRequiredValue(format));
            return exitCode;
        });
        return command;
    }

    private static int Count(CommandHost host, string[]? files, bool isHtml, TermCounterOptions options, FrequencyTable table)
    {
        var analyzer = new ArticleAnalyzer(new AnalyzerOptions { Terms = options });
        return InputRunner.ForEach(host, InputFile.FromArguments(files, host), input =>
        {
            var text = Document.ReadTextOf(input, isHtml);
            table.Add(analyzer.Analyze(text).Terms);
        });
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
