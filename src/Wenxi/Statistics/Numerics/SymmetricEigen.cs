namespace Wenxi.Statistics.Numerics;

/// <summary>
/// The eigenvalues and vectors of a small symmetric positive semidefinite matrix, by one-sided Jacobi rotations (Hestenes
/// 1958): rows of V A are turned against each other until they are orthogonal; then they are the eigenvectors in V, times
/// their eigenvalues. MathNet's decompositions are not used, since they look for native libraries by reflection.
/// </summary>
internal static class SymmetricEigen
{
    // Four or five are the rule.
    private const int MaximumSweeps = 40;

    private const double MachineEpsilon = 2.220446049250313e-16;

    /// <param name="matrix">Row after row.</param>
    /// <param name="size">The number of rows.</param>
    /// <returns>The eigenvalues, largest first, and the vector of each.</returns>
    public static (double[] Values, double[][] Vectors) Of(double[] matrix, int size)
    {
        var images = new double[size][];
        var vectors = new double[size][];
        for (var i = 0; i < size; i++)
        {
            images[i] = matrix.AsSpan(i * size, size).ToArray();
            vectors[i] = new double[size];
            vectors[i][i] = 1;
        }
        for (var sweep = 0; sweep < MaximumSweeps && Sweep(images, vectors); sweep++)
        {
        }
        var values = Array.ConvertAll(images, static image => VectorMath.Norm(image));
        int[] order = [.. Enumerable.Range(0, size).OrderByDescending(i => values[i])];
        return (Array.ConvertAll(order, i => values[i]), Array.ConvertAll(order, i => vectors[i]));
    }

    // Whether any pair had to be turned.
    private static bool Sweep(double[][] images, double[][] vectors)
    {
        var squares = Array.ConvertAll(images, static image => VectorMath.Dot(image, image));
        // Rows that are nothing but rounding have no direction.
        var negligible = squares.Max() * MachineEpsilon * MachineEpsilon;
        var isTurned = false;
        for (var p = 0; p < images.Length; p++)
        {
            for (var q = p + 1; q < images.Length; q++)
            {
                var product = VectorMath.Dot(images[p], images[q]);
                if (squares[p] <= negligible || squares[q] <= negligible
                    || Math.Abs(product) <= images.Length * MachineEpsilon * Math.Sqrt(squares[p]) * Math.Sqrt(squares[q]))
                    continue;
                var ratio = (squares[q] - squares[p]) / (2 * product);
                var tangent = (ratio < 0 ? -1 : 1) / (Math.Abs(ratio) + Math.Sqrt(1 + ratio * ratio));
                var cosine = 1 / Math.Sqrt(1 + tangent * tangent);
                Turn(images[p], images[q], cosine, cosine * tangent);
                Turn(vectors[p], vectors[q], cosine, cosine * tangent);
                squares[p] = VectorMath.Dot(images[p], images[p]);
                squares[q] = VectorMath.Dot(images[q], images[q]);
                isTurned = true;
            }
        }
        return isTurned;
    }

    private static void Turn(double[] x, double[] y, double cosine, double sine)
    {
        for (var i = 0; i < x.Length; i++)
            (x[i], y[i]) = (cosine * x[i] - sine * y[i], sine * x[i] + cosine * y[i]);
    }
}
