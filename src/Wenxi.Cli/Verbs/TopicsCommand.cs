using System.CommandLine;
using System.Globalization;
using Wenxi.Cli.Output;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi topics</c>: many texts in, what they are about out.</summary>
internal static class TopicsCommand
{
    private const int InitialTopics = 10;
    private const int InitialTerms = 10;
    private const int InitialDocuments = 3;
    private const int InitialDocumentsOfTerm = 2;

    public static Command Create(CommandHost host)
    {
        var options = new CorpusOptions(host);
        var method = new Option<string>("--method")
        {
            Description = "nmf: topics that add up to the documents; lsa: dimensions in which they differ; kmeans: clusters of documents",
            DefaultValueFactory = static _ => "nmf",
        }.AcceptOnlyFromAmong("nmf", "lsa", "kmeans");
        var count = CorpusOptions.Number("--topics", "The number of topics, dimensions or clusters", InitialTopics, 1);
        var terms = CorpusOptions.Number("--terms", "The most words shown of each", InitialTerms, 1);
        var documents = CorpusOptions.Number("--documents", "The most documents shown of each, in JSON and tables", InitialDocuments, 0);
        var weight = new Option<string>("--weight") { Description = "How words weigh in a document", DefaultValueFactory = static _ => "tfidf" }.AcceptOnlyFromAmong("tfidf", "count");
        var minimum = CorpusOptions.Number("--min-documents", "The least documents that a word must occur in", InitialDocumentsOfTerm, 1);
        var command = new Command("topics", "Find what many texts are about");
        options.AddCountedTo(command, method, count, terms, documents, weight, minimum);
        command.SetAction(result => options.Run(result, run =>
        {
            var counting = new CorpusCounterOptions { Tokens = new CorpusTokenizerOptions { Terms = new TermCounterOptions { StopWords = run.StopWords, Tags = run.Tags } } };
            var counts = run.Count(options.InputsOf(result), counting);
            run.Say("making the matrix");
            var matrix = counts.ToMatrix(new MatrixTrimOptions { MinimumDocumentCount = result.GetValue(minimum) });
            if (result.GetValue(weight) == "tfidf")
                matrix = matrix.WeightByTfIdf();
            var shown = new TopicRows(matrix, result.GetValue(terms), result.GetValue(documents));
            run.Say(string.Create(CultureInfo.InvariantCulture, $"finding topics in {matrix.DocumentCount:N0} documents with {matrix.Vocabulary.Count:N0} words"));
            var rows = result.GetValue(method) switch
            {
                "lsa" => shown.Of(new LatentSemanticAnalyzer(new LatentSemanticOptions { Dimensions = result.GetValue(count) }).Fit(matrix, run.Cancellation)),
                "kmeans" => shown.Of(new DocumentClusterer(new ClusterOptions { Clusters = result.GetValue(count) }).Cluster(matrix, run.Cancellation)),
                _ => shown.Of(new TopicModeler(new TopicOptions { Topics = result.GetValue(count) }).Fit(matrix, run.Cancellation)),
            };
            return () => TopicWriter.Write(host, new TopicsJson(counts.DocumentCount, result.GetRequiredValue(method), rows), options.FormatOf(result));
        }));
        return command;
    }
}
