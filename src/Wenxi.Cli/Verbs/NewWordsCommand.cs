using System.CommandLine;
using Wenxi.Cli.Output;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi newwords</c>: many texts in, the words that the word list lacks out.</summary>
internal static class NewWordsCommand
{
    private const int InitialTop = 1000;
    private const int LongestWord = 16;
    private const string Dictionary = "dict";

    private static readonly ResultTable<NewWord> Table = new(
        [
            TableColumn<NewWord>.Text("text", static row => row.Text),
            TableColumn<NewWord>.Count("count", static row => row.Count),
            TableColumn<NewWord>.Number("cohesion", static row => row.Cohesion, "F2"),
            TableColumn<NewWord>.Number("leftEntropy", static row => row.LeftEntropy, "F2"),
            TableColumn<NewWord>.Number("rightEntropy", static row => row.RightEntropy, "F2"),
            TableColumn<NewWord>.Number("score", static row => row.Score, "F2"),
        ],
        static row => row.Score);

    public static Command Create(CommandHost host)
    {
        var defaults = new NewWordOptions();
        var options = new CorpusOptions(host);
        var format = CommonOptions.Format(host.OutputIsTerminal ? "text" : "csv", "text", "csv", "json", "jsonl", Dictionary);
        format.Description = "The form of the output: a table on a terminal, otherwise CSV, unless given; dict: a user dictionary for segment";
        var length = new Option<int>("--max-length") { Description = "The most characters of a word, 2 to 16", HelpName = "N", DefaultValueFactory = _ => defaults.MaximumLength };
        length.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 2 or > LongestWord)
                result.AddError($"--max-length takes a number from 2 to {LongestWord}");
        });
        var minimum = CorpusOptions.Number("--min-count", "How often a word must occur", defaults.MinimumCount, 2);
        var cohesion = CorpusOptions.Number("--min-cohesion", "How firmly its characters must hold together, in bits", defaults.MinimumCohesion, 0, double.PositiveInfinity);
        var entropy = CorpusOptions.Number("--min-entropy", "How much what stands beside it must vary, in bits", defaults.MinimumEntropy, 0, double.PositiveInfinity);
        var compounds = new Option<bool>("--compounds") { Description = "Also words that are two or more words of the word list put together" };
        var top = CommonOptions.Top("The most words", InitialTop);
        var command = new Command("newwords", "Find words that the word list lacks; all texts are held in memory");
        options.AddTo(command, length, minimum, cohesion, entropy, compounds, top, options.UserDictionary, format);
        command.SetAction(result => options.Run(result, run =>
        {
            var finder = new NewWordFinder(new NewWordOptions
            {
                MaximumLength = result.GetValue(length),
                MinimumCount = result.GetValue(minimum),
                MinimumCohesion = result.GetValue(cohesion),
                MinimumEntropy = result.GetValue(entropy),
                IncludeCompounds = result.GetValue(compounds),
                UserDictionary = run.UserDictionary,
            });
            var corpus = run.Read(options.InputsOf(result));
            NewWord[] rows = [.. finder.Find(corpus.Select(static document => document.Text), run.Cancellation).Take(result.GetValue(top))];
            return () => Write(host, result.GetRequiredValue(format), corpus.Count, rows);
        }));
        return command;
    }

    private static void Write(CommandHost host, string format, int documents, NewWord[] rows)
    {
        if (format == Dictionary)
            WriteDictionary(host.Output, rows);
        else
            ResultWriter.Write(host, format, rows, Table, CliJsonContext.Readable.NewWord, new NewWordsJson(documents, rows), CliJsonContext.Readable.NewWordsJson);
    }

    private static void WriteDictionary(Stream output, NewWord[] rows)
    {
        var buffer = new Utf8Buffer();
        foreach (var row in rows)
        {
            buffer.Write(row.Text);
            buffer.Write("\n"u8);
        }
        buffer.WriteTo(output);
    }
}
