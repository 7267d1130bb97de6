using System.CommandLine;
using Wenxi.Cli.Output;
using Wenxi.Json;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi keywords</c>: text or pages in, keywords out.</summary>
internal static class KeywordsCommand
{
    private const int InitialTop = 20;

    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("Text in UTF-8, or with --html pages");
        var lines = CommonOptions.Lines();
        var html = CommonOptions.Html();
        var top = CommonOptions.Top("The most keywords for a document", InitialTop);
        var format = CommonOptions.Format("jsonl", "json", "jsonl");
        var command = new Command("keywords", "Find the words that say what a text is about") { files, lines, html, top, format };
        DocumentVerb.ForbidLinesOfHtml(command, lines, html);
        command.SetAction(result =>
        {
            var analyzer = new ArticleAnalyzer(new AnalyzerOptions { Keywords = new KeywordExtractorOptions { Top = result.GetValue(top) } });
            using var writer = new JsonLineWriter(host.Output);
            return DocumentVerb.Run(host, result.GetValue(files), result.GetValue(lines), result.GetValue(html), Write, writer.Flush);

            void Write(string text) =>
                writer.Write(new KeywordsJson(analyzer.Analyze(text).Keywords), WenxiJsonContext.Readable.KeywordsJson);
        });
        return command;
    }
}
