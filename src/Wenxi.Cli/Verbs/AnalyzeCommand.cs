using System.CommandLine;
using Wenxi.Cli.Input;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi analyze</c>: pages or texts in, everything about them out.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("HTML or text in UTF-8, told apart by name and content");
        var html = CommonOptions.Html();
        var report = new Option<string?>("--report") { Description = "Also write one HTML page to look at: the article, or all of them as a corpus", HelpName = "F.html" };
        // A person gets the summary, a program the data.
        var format = CommonOptions.Format(host.OutputIsTerminal ? "text" : "json", "text", "json", "jsonl");
        format.Description = "The form of the output: a summary on a terminal, otherwise JSON, unless given";
        var command = new Command("analyze", "Read an article and show its date, size, keywords, names and terms") { files, html, format, report };
        ForbidReportOverInput(command, files, report);
        command.SetAction(result =>
        {
            var analyzer = new ArticleAnalyzer();
            var inputs = InputFile.FromArguments(result.GetValue(files), host);
            var isHtml = result.GetValue(html);
            var page = result.GetValue(report) is { } path ? new ReportFile(host, path) : null;
            Action<ArticleAnalysis> write = result.GetRequiredValue(format) == "text"
                ? new AnalysisSummary(host).Write
                : analysis => WriteJson(host.Output, analysis);
            var exitCode = InputRunner.ForEach(host, inputs, input =>
            {
                var analysis = analyzer.Analyze(isHtml ? Document.ReadPage(input) : Document.ReadAny(input));
                page?.Add(input, analysis);
                write(analysis);
            });
            return page is null ? exitCode : Math.Max(exitCode, page.Write());
        });
        return command;
    }

    private static void ForbidReportOverInput(Command command, Argument<string[]> files, Option<string?> report) =>
        command.Validators.Add(result =>
        {
            if (result.GetValue(report) is { Length: > 0 } path && result.GetValue(files) is { } inputs
                && inputs.Any(input => input.Length > 0 && Path.GetFullPath(input) == Path.GetFullPath(path)))
                result.AddError($"--report would overwrite the input '{path}': give it another name");
        });

    private static void WriteJson(Stream output, ArticleAnalysis analysis)
    {
        var buffer = new Utf8Buffer();
        buffer.Write(analysis.ToJson());
        buffer.Write("\n"u8);
        buffer.WriteTo(output);
    }
}
