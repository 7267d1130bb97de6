namespace Wenxi.Statistics;

/// <summary>
/// Topics, the one that explains most first. A document's terms are about the sum of its topics' terms, each times the
/// document's weight of the topic. Immutable and thread-safe.
/// </summary>
public sealed class TopicModel
{
    private readonly double[] _terms;
    private readonly double[] _documents;

    internal TopicModel(Vocabulary vocabulary, int count, double[] terms, double[] documents, double error, int iterations)
    {
        Vocabulary = vocabulary;
        Count = count;
        _terms = terms;
        _documents = documents;
        ReconstructionError = error;
        Iterations = iterations;
        Shares = SharesOf(documents, count);
    }

    /// <summary>The terms of the matrix.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The number of topics.</summary>
    public int Count { get; }

    /// <summary>‖X − WH‖, the Frobenius norm of what the topics do not explain; scikit-learn's <c>reconstruction_err_</c>.</summary>
    public double ReconstructionError { get; }

    /// <summary>The rounds that the factorisation took.</summary>
    public int Iterations { get; }

    /// <summary>How much of all that is explained each topic explains, 0 to 1; together 1, or 0 if nothing is.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>The weight of each topic in a document, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public ReadOnlySpan<double> Document(int index) => _documents.AsSpan(index * Count, Count);

    /// <summary>The weight of a term in each topic, 0 to 1; the terms of a topic add up to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public ReadOnlySpan<double> Term(int id) => _terms.AsSpan(id * Count, Count);

    /// <summary>The heaviest terms of a topic.</summary>
    /// <param name="topic">From 0.</param>
    /// <param name="count">How many terms.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic, or the count is negative.</exception>
    public IReadOnlyList<WeightedTerm> TopTermsOf(int topic, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(topic);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(topic, Count);
        return [.. TopTerms.Of(Vocabulary, count, Weight, Weight).Where(static term => term.Weight > 0)];

        double Weight(int id) => _terms[id * Count + topic];
    }

    private static double[] SharesOf(double[] documents, int count)
    {
        if (count == 0)
            return [];
        var shares = Numerics.DenseRows.ColumnSums(documents, count);
        var total = shares.Sum();
        for (var topic = 0; topic < count && total > 0; topic++)
            shares[topic] /= total;
        return shares;
    }
}
