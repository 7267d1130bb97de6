using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>
/// Latent semantic analysis: documents and terms in a space of few dimensions, by the truncated singular value
/// decomposition of a document-term matrix (Deerwester et al. 1990, JASIS 41). Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Equal to scikit-learn's <c>TruncatedSVD</c> up to the sign of each dimension, which is chosen so that its heaviest term is
/// positive. Weigh the counts first, with tf-idf as a rule.
/// </remarks>
public sealed class LatentSemanticAnalyzer
{
    /// <summary>Makes an analyzer.</summary>
    /// <param name="options">How it works; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public LatentSemanticAnalyzer(LatentSemanticOptions? options = null)
    {
        Options = options ?? new LatentSemanticOptions();
        Options.Check(nameof(options));
    }

    /// <summary>How this analyzer works.</summary>
    public LatentSemanticOptions Options { get; }

    /// <summary>Finds the dimensions in which the documents differ most. O(products × cells), on all processors.</summary>
    /// <param name="matrix">Counts or weights.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public LatentSemanticModel Fit(DocumentTermMatrix matrix, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = SparseMatrix.Of(matrix);
        var count = Math.Min(Options.Dimensions, Math.Min(rows.RowCount, rows.ColumnCount));
        if (count == 0)
            return new LatentSemanticModel(matrix.Vocabulary, [], [], [], []);
        var columns = rows.Transpose();
        var svd = TruncatedSvd.Of(rows, columns, count, (ulong)Options.Seed, Options.MaximumProducts, cancellationToken);
        var coordinates = svd.Left;
        for (var i = 0; i < coordinates.Length; i++)
            coordinates[i] *= svd.SingularValues[i % count];
        return new LatentSemanticModel(matrix.Vocabulary, svd.SingularValues, svd.Right, coordinates, Ratios(columns, coordinates, count));
    }

    // As scikit-learn: the variance of a dimension over the documents, of that of all terms.
    private static double[] Ratios(SparseMatrix columns, double[] coordinates, int count)
    {
        double n = columns.ColumnCount;
        double total = 0;
        for (var column = 0; column < columns.RowCount; column++)
        {
            double sum = 0, squares = 0;
            foreach (var value in columns.RowValues(column))
            {
                sum += value;
                squares += value * value;
            }
            total += squares / n - sum / n * (sum / n);
        }
        var ratios = new double[count];
        for (var k = 0; k < count; k++)
        {
            double sum = 0, squares = 0;
            for (var i = k; i < coordinates.Length; i += count)
                sum += coordinates[i];
            for (var i = k; i < coordinates.Length; i += count)
                squares += (coordinates[i] - sum / n) * (coordinates[i] - sum / n);
            ratios[k] = total > 0 ? squares / n / total : 0;
        }
        return ratios;
    }
}
