using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>The factors of X ≈ W H while they are being improved.</summary>
internal sealed class NonnegativeFactors
{
    // As in scikit-learn: smaller numbers of the first guess are 0.
    private const double Smallest = 1e-6;

    // The first guess need not be exact, and is the same each time.
    private const ulong Seed = 1;
    private const int MaximumProducts = 2000;

    private readonly SparseMatrix _matrix;
    private readonly SparseMatrix _transposed;
    private readonly int _count;

    public NonnegativeFactors(SparseMatrix matrix, int count, CancellationToken cancellationToken)
    {
        _matrix = matrix;
        _transposed = matrix.Transpose();
        _count = count;
        var svd = TruncatedSvd.Of(matrix, _transposed, count, Seed, MaximumProducts, cancellationToken);
        Documents = new double[svd.Left.Length];
        Terms = new double[svd.Right.Length];
        for (var topic = 0; topic < count; topic++)
            Guess(svd, topic);
    }

    /// <summary>W: a row for each document.</summary>
    public double[] Documents { get; }

    /// <summary>H transposed: a row for each term.</summary>
    public double[] Terms { get; }

    /// <returns>The rounds it took.</returns>
    public int Improve(int maximumIterations, double tolerance, CancellationToken cancellationToken)
    {
        double first = 0;
        for (var iteration = 1; iteration <= maximumIterations; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var violation = Descend(_matrix, Documents, Terms);
            cancellationToken.ThrowIfCancellationRequested();
            violation += Descend(_transposed, Terms, Documents);
            if (iteration == 1)
                first = violation;
            if (violation <= tolerance * first)
                return iteration;
        }
        return maximumIterations;
    }

    /// <summary>‖X − WH‖, without forming WH.</summary>
    public double ReconstructionError()
    {
        double squares = 0;
        foreach (var value in _matrix.Values)
            squares += value * value;
        var images = _matrix.Multiply(Terms, _count);
        var products = VectorMath.Dot(images, Documents);
        var model = VectorMath.Dot(DenseRows.Gram(Documents, _count), DenseRows.Gram(Terms, _count));
        return Math.Sqrt(Math.Max(0, squares - 2 * products + model));
    }

    /// <summary>Gives each topic terms that add up to 1, and sorts the topics by what they add to X; the product stays.</summary>
    public void Normalize()
    {
        var sums = DenseRows.ColumnSums(Terms, _count);
        var shares = DenseRows.ColumnSums(Documents, _count);
        for (var topic = 0; topic < _count; topic++)
            shares[topic] *= sums[topic];
        int[] order = [.. Enumerable.Range(0, _count).OrderByDescending(topic => shares[topic])];
        Reorder(Terms, topic => sums[topic] > 0 ? 1 / sums[topic] : 0);
        Reorder(Documents, topic => sums[topic]);

        void Reorder(double[] rows, Func<int, double> factor)
        {
            var row = new double[_count];
            for (var start = 0; start < rows.Length; start += _count)
            {
                for (var i = 0; i < _count; i++)
                    row[i] = rows[start + order[i]] * factor(order[i]);
                row.CopyTo(rows, start);
            }
        }
    }

    // NNDSVD: the positive or the negative halves of a pair of singular vectors, whichever weigh more.
    private void Guess(TruncatedSvd svd, int topic)
    {
        double left = 0, right = 0, negativeLeft = 0, negativeRight = 0;
        Measure(svd.Left, ref left, ref negativeLeft);
        Measure(svd.Right, ref right, ref negativeRight);
        // The first pair has one sign but for rounding: all of it counts.
        var isFirst = topic == 0;
        var sign = isFirst || left * right > negativeLeft * negativeRight ? 1 : -1;
        var (leftNorm, rightNorm) = isFirst ? (1, 1) : sign > 0 ? (left, right) : (negativeLeft, negativeRight);
        if (leftNorm == 0 || rightNorm == 0)
            return;
        var scale = Math.Sqrt(svd.SingularValues[topic] * leftNorm * rightNorm);
        Fill(svd.Left, Documents, scale / leftNorm);
        Fill(svd.Right, Terms, scale / rightNorm);

        void Measure(double[] vectors, ref double positive, ref double negative)
        {
            for (var i = topic; i < vectors.Length; i += _count)
            {
                if (vectors[i] > 0)
                    positive += vectors[i] * vectors[i];
                else
                    negative += vectors[i] * vectors[i];
            }
            positive = Math.Sqrt(positive);
            negative = Math.Sqrt(negative);
        }

        void Fill(double[] vectors, double[] factor, double scale)
        {
            for (var i = topic; i < vectors.Length; i += _count)
            {
                var value = isFirst ? Math.Abs(vectors[i]) : Math.Max(0, sign * vectors[i]);
                factor[i] = value * scale < Smallest ? 0 : value * scale;
            }
        }
    }

    // Each number in turn to where it is best, the others fixed. Rows do not depend on each other.
    private double Descend(SparseMatrix matrix, double[] rows, double[] others)
    {
        var gram = DenseRows.Gram(others, _count);
        var images = matrix.Multiply(others, _count);
        var violations = new double[matrix.RowCount];
        Parallel.For(0, matrix.RowCount, row =>
        {
            var current = rows.AsSpan(row * _count, _count);
            double violation = 0;
            for (var topic = 0; topic < _count; topic++)
            {
                var gradient = VectorMath.Dot(gram.AsSpan(topic * _count, _count), current) - images[row * _count + topic];
                violation += Math.Abs(current[topic] == 0 ? Math.Min(0, gradient) : gradient);
                if (gram[topic * _count + topic] is > 0 and var curvature)
                    current[topic] = Math.Max(0, current[topic] - gradient / curvature);
            }
            violations[row] = violation;
        });
        return violations.Sum();
    }
}
