using System.CommandLine;
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
            return DocumentVerb.Run(
                host, result.GetValue(files), result.GetValue(lines), result.GetValue(html), Analyze, WenxiJsonContext.Readable.KeywordsJson);

            KeywordsJson Analyze(string text) => new(analyzer.Analyze(text).Keywords);
        });
        return command;
    }
}
