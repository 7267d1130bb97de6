namespace Wenxi.Statistics.Numerics;

/// <summary>The largest singular values of a sparse matrix, with their vectors: X ≈ U Σ Vᵀ.</summary>
internal sealed class TruncatedSvd
{
    // Singular values are roots: residuals of 1e-12 in the squares.
    private const double Tolerance = 1e-12;

    // Vectors of singular values below this share of the largest are rounding.
    private const double Negligible = 1e-10;

    private TruncatedSvd(double[] values, double[] left, double[] right)
    {
        SingularValues = values;
        Left = left;
        Right = right;
    }

    /// <summary>Σ, largest first.</summary>
    public double[] SingularValues { get; }

    /// <summary>U: a row for each row of X, a column for each singular value.</summary>
    public double[] Left { get; }

    /// <summary>V: a row for each column of X, a column for each singular value.</summary>
    public double[] Right { get; }

    /// <param name="matrix">X.</param>
    /// <param name="transposed">The same transposed.</param>
    /// <param name="count">The number of singular values, at most the smaller side.</param>
    /// <param name="seed">Of the vector that the iteration starts with.</param>
    /// <param name="maximumProducts">The most products with X and its transpose.</param>
    /// <param name="cancellationToken">Stops between two products.</param>
    public static TruncatedSvd Of(SparseMatrix matrix, SparseMatrix transposed, int count, ulong seed, int maximumProducts, CancellationToken cancellationToken)
    {
        // The Gram matrix of the smaller side, never formed: its eigenvectors are the singular vectors of that side.
        var isTall = matrix.RowCount >= matrix.ColumnCount;
        var (there, back) = isTall ? (matrix, transposed) : (transposed, matrix);
        var between = new double[there.RowCount];
        var lanczos = new ThickRestartLanczos(there.ColumnCount, Apply, count, seed);
        var (squares, vectors) = lanczos.Find(Tolerance, maximumProducts, cancellationToken);
        var values = Array.ConvertAll(squares, Math.Sqrt);
        var near = new double[(long)there.ColumnCount * count];
        for (var k = 0; k < count; k++)
        {
            for (var i = 0; i < there.ColumnCount; i++)
                near[i * count + k] = values[k] > Negligible * values[0] ? vectors[k][i] : 0;
        }
        var far = there.Multiply(near, count);
        for (var i = 0; i < far.Length; i++)
            far[i] = values[i % count] > Negligible * values[0] ? far[i] / values[i % count] : 0;
        for (var k = 0; k < count; k++)
            values[k] = values[k] > Negligible * values[0] ? values[k] : 0;
        var svd = isTall ? new TruncatedSvd(values, far, near) : new TruncatedSvd(values, near, far);
        svd.FixSigns();
        return svd;

        void Apply(double[] vector, double[] image)
        {
            there.Multiply(vector, between);
            back.Multiply(between, image);
        }
    }

    // A pair of vectors may change its sign together: the largest number of each right vector is positive.
    private void FixSigns()
    {
        var count = SingularValues.Length;
        for (var k = 0; k < count; k++)
        {
            double largest = 0;
            for (var i = k; i < Right.Length; i += count)
            {
                if (Math.Abs(Right[i]) > Math.Abs(largest))
                    largest = Right[i];
            }
            if (largest >= 0)
                continue;
            for (var i = k; i < Right.Length; i += count)
                Right[i] = -Right[i];
            for (var i = k; i < Left.Length; i += count)
                Left[i] = -Left[i];
        }
    }
}
