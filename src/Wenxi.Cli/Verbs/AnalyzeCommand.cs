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
        // A person gets the summary, a program the data.
        var format = CommonOptions.Format(host.OutputIsTerminal ? "text" : "json", "text", "json", "jsonl");
        format.Description = "The form of the output: a summary on a terminal, otherwise JSON, unless given";
        var command = new Command("analyze", "Read an article and show its date, size, keywords, names and terms") { files, html, format };
        command.SetAction(result =>
        {
            var analyzer = new ArticleAnalyzer();
            var inputs = InputFile.FromArguments(result.GetValue(files), host);
            var isHtml = result.GetValue(html);
            Action<ArticleAnalysis> write = result.GetRequiredValue(format) == "text"
                ? new AnalysisSummary(host).Write
                : analysis => WriteJson(host.Output, analysis);
            return InputRunner.ForEach(host, inputs, input =>
                write(analyzer.Analyze(isHtml ? Document.ReadPage(input) : Document.ReadAny(input))));
        });
        return command;
    }

    private static void WriteJson(Stream output, ArticleAnalysis analysis)
    {
        var buffer = new Utf8Buffer();
        buffer.Write(analysis.ToJson());
        buffer.Write("\n"u8);
        buffer.WriteTo(output);
    }
}
