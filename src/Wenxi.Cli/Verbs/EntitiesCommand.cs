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
        var gazetteers = new Option<string[]>("--gazetteer")
        {
            Description = "Names of your own, a line each: name, type (PERSON, LOCATION, ORGANIZATION, WORK, OTHER) and English name between tabs; they win",
            HelpName = "F",
            AllowMultipleArgumentsPerToken = false,
        };
        var chains = new Option<bool>("--place-chains") { Description = "Make places that stand side by side, as in 四川省成都市, one" };
        var format = CommonOptions.Format("jsonl", "json", "jsonl");
        var command = new Command("entities", "Find persons, places, organisations, times and amounts, and what stands for the same thing")
        {
            files, lines, html, gazetteers, chains, format,
        };
        DocumentVerb.ForbidLinesOfHtml(command, lines, html);
        command.SetAction(result =>
        {
            if (UserGazetteers.Load(host, result.GetValue(gazetteers)) is not { } gazetteer)
                return ExitCode.InputFailed;
            var recognizer = new EntityRecognizer(new EntityRecognizerOptions
            {
                Gazetteer = gazetteer,
                PlaceChains = result.GetValue(chains) ? PlaceChains.Together : PlaceChains.Apart,
            });
            return DocumentVerb.Run(
                host, result.GetValue(files), result.GetValue(lines), result.GetValue(html), Find, WenxiJsonContext.Readable.EntitiesJson);

            EntitiesJson Find(string text)
            {
                EntityAnalysis analysis = recognizer.Recognize(text);
                return new EntitiesJson(analysis.Mentions, analysis.Entities);
            }
        });
        return command;
    }
}
