using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>
/// Finds topics by non-negative matrix factorisation: X ≈ W H, where the rows of H are topics and those of W say how much of
/// each a document has (Lee &amp; Seung 1999, Nature 401). Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Minimises ½‖X − WH‖² as scikit-learn's <c>NMF(init='nndsvd', solver='cd')</c> does: coordinate descent (Cichocki &amp;
/// Phan 2009; Hsieh &amp; Dhillon 2011) from the singular vectors (NNDSVD, Boutsidis &amp; Gallopoulos 2008). Nothing is
/// random. Weigh the counts first, with tf-idf as a rule.
/// </remarks>
public sealed class TopicModeler
{
    /// <summary>Makes a modeler.</summary>
    /// <param name="options">How it works; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public TopicModeler(TopicOptions? options = null)
    {
        Options = options ?? new TopicOptions();
        Options.Check(nameof(options));
    }

    /// <summary>How this modeler works.</summary>
    public TopicOptions Options { get; }

    /// <summary>Finds topics. O(iterations × topics × (cells + topics × rows)), on all processors.</summary>
    /// <param name="matrix">Counts or weights, at least 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    /// <exception cref="ArgumentException">A value is negative.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TopicModel Fit(DocumentTermMatrix matrix, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        foreach (var value in matrix.Values)
        {
            if (value < 0)
                throw new ArgumentException($"A value of the matrix is {value}; topics need values of at least 0, such as counts or tf-idf.", nameof(matrix));
        }
        var rows = SparseMatrix.Of(matrix);
        var count = Math.Min(Options.Topics, Math.Min(rows.RowCount, rows.ColumnCount));
        if (count == 0)
            return new TopicModel(matrix.Vocabulary, 0, [], [], 0, 0);
        var factors = new NonnegativeFactors(rows, count, cancellationToken);
        var iterations = factors.Improve(Options.MaximumIterations, Options.Tolerance, cancellationToken);
        var error = factors.ReconstructionError();
        factors.Normalize();
        return new TopicModel(matrix.Vocabulary, count, factors.Terms, factors.Documents, error, iterations);
    }
}
