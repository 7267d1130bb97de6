using System.CommandLine;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi frequencies</c>: many texts or pages in, one table of terms out.</summary>
internal static class FrequenciesCommand
{
    // A screen or two; files get all.
    private const int RowsOnTerminal = 50;

    public static Command Create(CommandHost host)
    {
        var options = new CorpusOptions(host) { KeepsEmptyLines = true };
        options.Lines.Description = "Treat each input line as a document";
        options.Format.Description = "The form of the output: a table with bars on a terminal, otherwise CSV, unless given";
        var top = CommonOptions.Top("The most terms in the table; unless given, all, and 50 in a table for reading", int.MaxValue);
        var minimumCount = CommonOptions.Number("--min-count", "The least number of occurrences of a term in the table", 1, int.MaxValue);
        var ngrams = CommonOptions.Number("--ngrams", "Count sequences of so many terms, from 1 to 64, in place of single ones", 1, NGramOptions.LargestSize);
        var entities = new Option<bool>("--entities") { Description = "Count persons, places, organisations and works, each under its main name, in place of words" };
        var noNames = new Option<bool>("--no-names") { Description = "Do not look for names: much faster, and a name may be counted in pieces" };
        var command = new Command("frequencies", "Count the terms of texts, and the texts each occurs in");
        options.AddTo(command, top, options.StopWordFile, options.Tags, minimumCount, ngrams, entities, noNames, options.Parts, options.Format);
        command.Validators.Add(result =>
        {
            if (result.GetValue(entities) && result.GetValue(noNames))
                result.AddError("--entities counts names, --no-names does not look for them: give one of them");
            if (result.GetValue(entities) && result.GetResult(ngrams) is { Implicit: false })
                result.AddError("--ngrams makes sequences of words, --entities counts names: give one of them");
        });
        command.SetAction(result => options.Run(result, run =>
        {
            var terms = new TermCounterOptions
            {
                StopWords = run.StopWords,
                Tags = run.Tags,
                NGrams = new NGramOptions { Sizes = [result.GetValue(ngrams)] },
            };
            var counting = new FrequencyCounting(terms, result.GetValue(entities), result.GetValue(noNames));
            var folder = run.Parts is { } path ? new FrequencyPartFolder(path, counting.Describe()) : null;
            var (documents, progress) = run.Open(options.InputsOf(result));
            var table = new FrequencyParts(counting.Counter(), folder).Count(documents.Read().Select(static document => document.Text), progress, run.Cancellation);
            var form = options.FormatOf(result);
            var most = result.GetResult(top) is { Implicit: false } || form != "text" ? result.GetValue(top) : RowsOnTerminal;
            return () => FrequencyWriter.Write(host, table, table.Top(most, result.GetValue(minimumCount)), form);
        }));
        return command;
    }
}
