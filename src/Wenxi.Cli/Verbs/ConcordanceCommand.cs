using System.CommandLine;
using Wenxi.Cli.Output;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi concordance</c>: many texts in, each place of a word with what stands around it out.</summary>
internal static class ConcordanceCommand
{
    private const int InitialContext = 10;
    private const string Characters = "characters";

    private static readonly (string Name, ConcordanceOrder Value)[] Orders =
    [
        ("position", ConcordanceOrder.Position),
        ("right", ConcordanceOrder.Right),
        ("left", ConcordanceOrder.Left),
        ("match", ConcordanceOrder.Match),
    ];

    public static Command Create(CommandHost host)
    {
        var options = new CorpusOptions(host);
        var query = new Option<string>("--query") { Description = "A word, or several with spaces between; * is any word", HelpName = "WORDS", Required = true };
        var asText = new Option<bool>("--text") { Description = "Find the query as it is written, whatever the words around it are" };
        var context = CorpusOptions.Number("--context", "How much to show on each side", InitialContext, 0);
        var unit = new Option<string>("--unit") { Description = "What the context is measured in", DefaultValueFactory = static _ => "tokens" }.AcceptOnlyFromAmong("tokens", Characters);
        var order = CorpusOptions.Choice("--sort", "By place, by what follows, by what precedes, or by what was found", Orders);
        var top = CommonOptions.Top("The most lines; all, unless given", int.MaxValue);
        var command = new Command("concordance", "Show every place of a word with its context; texts with all words of the query are held in memory");
        options.AddTo(command, query, asText, context, unit, order, top, options.UserDictionary, options.Format);
        command.Validators.Add(result =>
        {
            if (result.GetResult(query) is not null && (result.GetValue(query) ?? "").All(static c => char.IsWhiteSpace(c) || c == '*'))
                result.AddError($"--query takes a word, not '{result.GetValue(query)}'");
        });
        command.SetAction(result => options.Run(result, run =>
        {
            var finder = new ConcordanceFinder(new ConcordanceOptions
            {
                Unit = result.GetValue(unit) == Characters ? ConcordanceUnit.Characters : ConcordanceUnit.Tokens,
                Context = result.GetValue(context),
                Order = CorpusOptions.ValueOf(result, order, Orders),
                MaximumLines = result.GetValue(top),
            });
            var tokenizer = new CorpusTokenizer(new CorpusTokenizerOptions
            {
                Terms = new TermCounterOptions { StopWords = StopWords.None, IncludeNumbers = true },
                UserDictionary = run.UserDictionary,
            });
            var wanted = result.GetRequiredValue(query);
            var lines = result.GetValue(asText)
                ? finder.FindText(run.Read(options.InputsOf(result), text => text.Contains(wanted, StringComparison.Ordinal)), wanted)
                : finder.Find(tokenizer.Tokenize(run.Read(options.InputsOf(result), ConcordanceFinder.CanHold(wanted)), cancellationToken: run.Cancellation), wanted);
            return () => ConcordanceWriter.Write(host, [.. lines.Select(ConcordanceRow.Of)], options.FormatOf(result));
        }));
        return command;
    }
}
