using System.CommandLine;
using Wenxi.Cli.Output;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi keyness</c>: two sets of texts in, the words that set the first apart out.</summary>
internal static class KeynessCommand
{
    private const int InitialTop = 100;
    private const int InitialCount = 3;

    private static readonly (string Name, KeynessMeasure Value)[] Measures =
    [
        ("log-likelihood", KeynessMeasure.LogLikelihood),
        ("likelihood-ratio", KeynessMeasure.LikelihoodRatio),
        ("chi2", KeynessMeasure.ChiSquared),
        ("chi2-yates", KeynessMeasure.ChiSquaredWithYates),
        ("log-ratio", KeynessMeasure.LogRatio),
    ];

    private static readonly ResultTable<KeyTerm> Table = new(
        [
            TableColumn<KeyTerm>.Text("term", static row => row.Term),
            TableColumn<KeyTerm>.Count("targetCount", static row => row.TargetCount),
            TableColumn<KeyTerm>.Count("referenceCount", static row => row.ReferenceCount),
            TableColumn<KeyTerm>.Number("targetPerMillion", static row => row.TargetPerMillion, "N1"),
            TableColumn<KeyTerm>.Number("referencePerMillion", static row => row.ReferencePerMillion, "N1"),
            TableColumn<KeyTerm>.Number("score", static row => row.Score, "F2"),
            TableColumn<KeyTerm>.Number("probability", static row => row.Probability, "G2"),
            TableColumn<KeyTerm>.Number("logRatio", static row => row.LogRatio, "F2"),
            TableColumn<KeyTerm>.Number("logRatioLow", static row => row.LogRatioLow, "F2"),
            TableColumn<KeyTerm>.Number("logRatioHigh", static row => row.LogRatioHigh, "F2"),
        ],
        static row => Math.Abs(row.Score));

    public static Command Create(CommandHost host)
    {
        var options = new CorpusOptions(host);
        var reference = new Option<string[]>("--reference")
        {
            Description = "The texts to compare with: files, folders, patterns; may be given several times",
            HelpName = "F",
            Required = true,
            AllowMultipleArgumentsPerToken = false,
        };
        var measure = CorpusOptions.Choice("--measure", "What the words are ordered by", Measures);
        var minimum = CorpusOptions.Number("--min-count", "The least occurrences in both sets together", InitialCount, 1);
        var probability = CorpusOptions.Number("--max-p", "The largest probability that a difference is chance", 1, double.Epsilon, 1);
        var negative = new Option<bool>("--negative") { Description = "The words that are rarer than in the reference, the most so first" };
        var top = CommonOptions.Top("The most words", InitialTop);
        var command = new Command("keyness", "Find the words that are more frequent than in other texts");
        options.AddCountedTo(command, reference, measure, minimum, probability, negative, top);
        command.SetAction(result => options.Run(result, run =>
        {
            var analyzer = new KeynessAnalyzer(new KeynessOptions
            {
                Measure = CorpusOptions.ValueOf(result, measure, Measures),
                MinimumCount = result.GetValue(minimum),
                MaximumProbability = result.GetValue(probability),
            });
            var counting = new CorpusCounterOptions { Tokens = new CorpusTokenizerOptions { Terms = new TermCounterOptions { StopWords = run.StopWords, Tags = run.Tags } } };
            var target = run.Count(options.InputsOf(result), counting, "target");
            var other = run.Count(result.GetRequiredValue(reference), counting, "reference");
            var keys = analyzer.Compare(CountsOf(target), CountsOf(other));
            var chosen = result.GetValue(negative) ? keys.Reverse().Where(static key => key.Score < 0) : keys.Where(static key => key.Score > 0);
            KeyTerm[] rows = [.. chosen.Take(result.GetValue(top))];
            return () => ResultWriter.Write(
                host, options.FormatOf(result), rows, Table, CliJsonContext.Readable.KeyTerm,
                new KeynessJson(target.DocumentCount, other.DocumentCount, rows), CliJsonContext.Readable.KeynessJson);
        }));
        return command;
    }

    private static IEnumerable<KeyValuePair<string, long>> CountsOf(CorpusCounts counts) =>
        counts.Vocabulary.Select((term, id) => KeyValuePair.Create(term, counts.TermCounts[id]));
}
