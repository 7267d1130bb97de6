using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>Compares the documents of a matrix. Immutable and thread-safe.</summary>
public sealed class DocumentComparer
{
    /// <summary>Makes a comparer.</summary>
    /// <param name="measure">How alike two documents are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public DocumentComparer(SimilarityMeasure measure = SimilarityMeasure.Cosine)
    {
        if (!Enum.IsDefined(measure))
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure.");
        Measure = measure;
    }

    /// <summary>How alike two documents are.</summary>
    public SimilarityMeasure Measure { get; }

    /// <summary>How alike each two documents are, by their rows. O(n × cells), on all processors; takes 8 n² bytes.</summary>
    /// <param name="matrix">Counts or weights.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public double[,] Compare(DocumentTermMatrix matrix, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = SparseMatrix.Of(matrix);
        var similarities = new double[rows.RowCount, rows.RowCount];
        Parallel.For(0, rows.RowCount, new ParallelOptions { CancellationToken = cancellationToken }, first =>
        {
            for (var second = first; second < rows.RowCount; second++)
            {
                var similarity = rows.Row(first).Similarity(rows.Row(second), Measure);
                similarities[first, second] = similarities[second, first] = similarity;
            }
        });
        return similarities;
    }

    /// <summary>The documents most like one, the best first; of equal similarity the earlier. O(cells).</summary>
    /// <param name="matrix">Counts or weights.</param>
    /// <param name="document">The row of the document.</param>
    /// <param name="count">The most documents.</param>
    /// <returns>Rows and similarities above 0, without the document itself.</returns>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document, or the count is negative.</exception>
    public IReadOnlyList<(int Document, double Similarity)> Nearest(DocumentTermMatrix matrix, int document, int count)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfNegative(document);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, matrix.DocumentCount);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var rows = SparseMatrix.Of(matrix);
        return [.. Enumerable.Range(0, rows.RowCount).Where(row => row != document)
            .Select(row => (Document: row, Similarity: rows.Row(document).Similarity(rows.Row(row), Measure)))
            .Where(static pair => pair.Similarity > 0)
            .OrderByDescending(static pair => pair.Similarity).Take(count)];
    }
}
