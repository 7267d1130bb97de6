using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary>Makes rows of what the three methods find.</summary>
/// <param name="matrix">The documents.</param>
/// <param name="terms">The most terms of a row.</param>
/// <param name="documents">The most documents of a row.</param>
internal sealed class TopicRows(DocumentTermMatrix matrix, int terms, int documents)
{
    public TopicRow[] Of(TopicModel model) => Rows(
        model.Count, topic => model.Shares[topic], topic => model.TopTermsOf(topic, terms), topic => Heaviest(row => model.Document(row)[topic]));

    public TopicRow[] Of(LatentSemanticModel model) => Rows(
        model.Count, topic => model.ExplainedVarianceRatios[topic], topic => model.TopTermsOf(topic, terms), topic => Heaviest(row => model.Document(row)[topic]));

    public TopicRow[] Of(DocumentClusters clusters) => Rows(
        clusters.Clusters.Count,
        cluster => (double)clusters.Clusters[cluster].Documents.Count / matrix.DocumentCount,
        cluster => clusters.Clusters[cluster].TopTerms(terms),
        // The nearest to the centre first: the weight is how much of the cluster's direction they have.
        cluster => [.. clusters.Clusters[cluster].Documents.Take(documents).Select(row => Document(row, Projection(row, clusters.Clusters[cluster])))]);

    private static TopicRow[] Rows(
        int count, Func<int, double> shareOf, Func<int, IReadOnlyList<WeightedTerm>> termsOf, Func<int, IReadOnlyList<TopicDocument>> documentsOf) =>
        [.. Enumerable.Range(0, count).Select(topic => new TopicRow(topic + 1, shareOf(topic), termsOf(topic), documentsOf(topic)))];

    private TopicDocument[] Heaviest(Func<int, double> weightOf) =>
        [.. Enumerable.Range(0, matrix.DocumentCount).Where(row => weightOf(row) > 0).OrderByDescending(weightOf).Take(documents).Select(row => Document(row, weightOf(row)))];

    private TopicDocument Document(int row, double weight) => new(matrix.Documents[row].Id, weight);

    private double Projection(int row, DocumentCluster cluster)
    {
        var ids = matrix.RowTerms(row);
        var values = matrix.RowValues(row);
        double product = 0, squares = 0, center = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            product += values[i] * cluster.Center[ids[i]];
            squares += values[i] * values[i];
        }
        foreach (var value in cluster.Center)
            center += value * value;
        return squares > 0 && center > 0 ? product / Math.Sqrt(squares) / Math.Sqrt(center) : 0;
    }
}
