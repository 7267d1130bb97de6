using System.CommandLine;
using Wenxi.Json;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi entities</c>: text or pages in, names out.</summary>
internal static class EntitiesCommand
{
    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("Text in UTF-8, or with --html pages");
        var lines = CommonOptions.Lines();
        var html = CommonOptions.Html();
        var format = CommonOptions.Format("jsonl", "json", "jsonl");
        var command = new Command("entities", "Find the names of persons, places and organisations") { files, lines, html, format };
        DocumentVerb.ForbidLinesOfHtml(command, lines, html);
        command.SetAction(result =>
        {
            var analyzer = new ArticleAnalyzer();
            return DocumentVerb.Run(
                host, result.GetValue(files), result.GetValue(lines), result.GetValue(html), Analyze, WenxiJsonContext.Readable.EntitiesJson);

            EntitiesJson Analyze(string text)
            {
                var analysis = analyzer.Analyze(text);
                return new EntitiesJson(analysis.Mentions, analysis.Entities);
            }
        });
        return command;
    }
}
