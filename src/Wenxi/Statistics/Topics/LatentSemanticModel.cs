using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>The dimensions that a <see cref="LatentSemanticAnalyzer"/> found. Immutable and thread-safe.</summary>
public sealed class LatentSemanticModel
{
    private readonly double[] _terms;
    private readonly double[] _documents;

    internal LatentSemanticModel(Vocabulary vocabulary, double[] singularValues, double[] terms, double[] documents, double[] ratios)
    {
        Vocabulary = vocabulary;
        SingularValues = singularValues;
        _terms = terms;
        _documents = documents;
        ExplainedVarianceRatios = ratios;
    }

    /// <summary>The terms of the matrix.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The number of dimensions.</summary>
    public int Count => SingularValues.Count;

    /// <summary>The singular value of each dimension, largest first; 0 beyond the rank of the matrix.</summary>
    public IReadOnlyList<double> SingularValues { get; }

    /// <summary>The share of the variance of all terms over the documents that each dimension explains; scikit-learn's <c>explained_variance_ratio_</c>.</summary>
    public IReadOnlyList<double> ExplainedVarianceRatios { get; }

    /// <summary>The place of a document: a number for each dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public ReadOnlySpan<double> Document(int index) => _documents.AsSpan(index * Count, Count);

    /// <summary>The weight of a term in each dimension; the squares of all terms in a dimension add up to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public ReadOnlySpan<double> Term(int id) => _terms.AsSpan(id * Count, Count);

    /// <summary>The terms that make a dimension, by the size of their weights, which may be negative.</summary>
    /// <param name="dimension">From 0.</param>
    /// <param name="count">How many terms.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension, or the count is negative.</exception>
    public IReadOnlyList<WeightedTerm> TopTermsOf(int dimension, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, Count);
        return TopTerms.Of(Vocabulary, count, id => Math.Abs(_terms[id * Count + dimension]), id => _terms[id * Count + dimension]);
    }

    /// <summary>The places of other documents in the same space, row after row, <see cref="Count"/> numbers each.</summary>
    /// <param name="matrix">Documents counted with the same vocabulary and weighed in the same way.</param>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    /// <exception cref="ArgumentException">The matrix has another number of terms.</exception>
    public double[] Transform(DocumentTermMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix.TermCount != Vocabulary.Count)
            throw new ArgumentException($"The matrix has {matrix.TermCount} terms and the model {Vocabulary.Count}; count the documents with the model's vocabulary.", nameof(matrix));
        return Count == 0 ? [] : SparseMatrix.Of(matrix).Multiply(_terms, Count);
    }
}
