using System.CommandLine;
using Wenxi.Cli.Output;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi collocations</c>: many texts in, the words that stand together out.</summary>
internal static class CollocationsCommand
{
    private const int InitialTop = 100;
    private const int InitialWindow = 2;
    private const int InitialCount = 3;
    private const int WidestOfWholePart = 10;
    private const int LeastPart = 200_000;

    private static readonly (string Name, AssociationMeasure Value)[] Measures =
    [
        ("log-likelihood", AssociationMeasure.LogLikelihood),
        ("pmi", AssociationMeasure.PointwiseMutualInformation),
        ("npmi", AssociationMeasure.NormalizedPointwiseMutualInformation),
        ("pmi3", AssociationMeasure.CubicMutualInformation),
        ("t-score", AssociationMeasure.TScore),
        ("z-score", AssociationMeasure.ZScore),
        ("chi2", AssociationMeasure.ChiSquared),
        ("dice", AssociationMeasure.Dice),
        ("log-dice", AssociationMeasure.LogDice),
        ("jaccard", AssociationMeasure.Jaccard),
        ("poisson-stirling", AssociationMeasure.PoissonStirling),
    ];

    private static readonly ResultTable<CollocationRow> Table = new(
        [
            TableColumn<CollocationRow>.Text("first", static row => row.First),
            TableColumn<CollocationRow>.Text("second", static row => row.Second),
            TableColumn<CollocationRow>.Count("count", static row => row.Count),
            TableColumn<CollocationRow>.Count("firstCount", static row => row.FirstCount),
            TableColumn<CollocationRow>.Count("secondCount", static row => row.SecondCount),
            TableColumn<CollocationRow>.Number("score", static row => row.Score, "F3"),
        ],
        static row => row.Score);

    public static Command Create(CommandHost host)
    {
        var options = new CorpusOptions(host);
        var measure = CorpusOptions.Choice("--measure", "What the pairs are ordered by", Measures);
        var window = CorpusOptions.Number("--window", "How many words a pair may span, itself included; 2: side by side", InitialWindow, 2);
        var minimum = CorpusOptions.Number("--min-count", "How often a pair must occur", InitialCount, 1);
        var node = new Option<string?>("--node") { Description = "Only pairs with this word", HelpName = "WORD" };
        var top = CommonOptions.Top("The most pairs", InitialTop);
        var command = new Command("collocations", "Find the words that stand together more often than by chance");
        options.AddCountedTo(command, measure, window, minimum, node, top);
        command.SetAction(result => options.Run(result, run =>
        {
            var finder = new CollocationFinder(new CollocationOptions
            {
                Measure = CorpusOptions.ValueOf(result, measure, Measures),
                MinimumCount = result.GetValue(minimum),
                Node = result.GetValue(node),
                StopWords = run.StopWords,
            });
            // Stop words are counted, so that they do not change the scores of the others, and left out afterwards.
            var terms = new TermCounterOptions { StopWords = StopWords.None, Tags = run.Tags, IncludeNumbers = true };
            var counts = run.Count(options.InputsOf(result), CountingOf(terms, result.GetValue(window)));
            run.Say("adding up pairs");
            CollocationRow[] rows = [.. finder.FindCounted(counts, run.Cancellation).Take(result.GetValue(top)).Select(CollocationRow.Of)];
            return () => ResultWriter.Write(
                host, options.FormatOf(result), rows, Table, CliJsonContext.Readable.CollocationRow,
                new CollocationsJson(counts.DocumentCount, rows), CliJsonContext.Readable.CollocationsJson);
        }));
        return command;
    }

    // A part lists its pairs, which are the more the wider the window.
    private static CorpusCounterOptions CountingOf(TermCounterOptions terms, int window)
    {
        var counting = new CorpusCounterOptions { Tokens = new CorpusTokenizerOptions { Terms = terms }, PairWindow = window - 1 };
        return counting with { PartLength = (int)Math.Max(LeastPart, Math.Min(1, (double)WidestOfWholePart / window) * counting.PartLength) };
    }
}
