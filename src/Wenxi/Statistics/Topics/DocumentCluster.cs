namespace Wenxi.Statistics;

/// <summary>Documents that are like each other. Immutable.</summary>
public sealed class DocumentCluster
{
    private readonly Vocabulary _vocabulary;
    private readonly double[] _center;
    private readonly double[] _mean;

    internal DocumentCluster(Vocabulary vocabulary, int[] documents, double[] center, double[] mean)
    {
        _vocabulary = vocabulary;
        _center = center;
        _mean = mean;
        Documents = documents;
    }

    /// <summary>The rows of the documents, the most typical first.</summary>
    public IReadOnlyList<int> Documents { get; }

    /// <summary>The mean weight of each term in the cluster.</summary>
    public ReadOnlySpan<double> Center => _center;

    /// <summary>
    /// A label: the terms that set the cluster apart, by how much their mean weight here exceeds that in all documents.
    /// </summary>
    /// <param name="count">The most terms.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<WeightedTerm> TopTerms(int count) =>
        [.. Statistics.TopTerms.Of(_vocabulary, count, Excess, Excess).Where(static term => term.Weight > 0)];

    private double Excess(int id) => _center[id] - _mean[id];
}
