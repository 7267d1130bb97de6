using System.CommandLine;
using Wenxi.Cli.Input;
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
        options.AddInputs(command);
        foreach (var option in new Option[] { reference, measure, minimum, probability, negative, top })
            command.Add(option);
        options.AddWords(command);
        command.Add(options.Format);
        command.SetAction(result =>
        {
            if (!options.TryReadWords(result, out var stopWords, out var words))
                return ExitCode.InputFailed;
            var tokenizer = new CorpusTokenizer(new CorpusTokenizerOptions
            {
                Terms = new TermCounterOptions { StopWords = stopWords, Tags = options.TagsOf(result) },
                UserDictionary = words,
            });
            var analyzer = new KeynessAnalyzer(new KeynessOptions
            {
                Measure = Array.Find(Measures, choice => choice.Name == result.GetValue(measure)).Value,
                MinimumCount = result.GetValue(minimum),
                MaximumProbability = result.GetValue(probability),
            });
            var input = new CorpusInput(host);
            var target = options.ReadCorpus(result, input);
            var other = options.ReadCorpus(result, input, result.GetRequiredValue(reference));
            var keys = analyzer.Compare(Count(target), Count(other));
            var chosen = result.GetValue(negative) ? keys.Reverse().Where(static key => key.Score < 0) : keys.Where(static key => key.Score > 0);
            KeyTerm[] rows = [.. chosen.Take(result.GetValue(top))];
            ResultWriter.Write(
                host, result.GetRequiredValue(options.Format), rows, Table, CliJsonContext.Readable.KeyTerm,
                new KeynessJson(target.Count, other.Count, rows), CliJsonContext.Readable.KeynessJson);
            return input.ExitCode;

            DocumentTermMatrix Count(Corpus corpus) => DocumentTermMatrix.Of(tokenizer.Tokenize(corpus));
        });
        return command;
    }
}
