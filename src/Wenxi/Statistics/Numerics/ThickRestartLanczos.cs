namespace Wenxi.Statistics.Numerics;

/// <summary>
/// The largest eigenvalues of a symmetric positive semidefinite operator and their vectors: Lanczos with thick restart (Wu
/// &amp; Simon 2000, SIAM J. Matrix Anal. Appl. 22) and full reorthogonalisation, so that memory stays bounded and no
/// eigenvalue comes twice by rounding.
/// </summary>
internal sealed class ThickRestartLanczos
{
    // With fewer, restarts throw away what they have just found.
    private const int SpareVectors = 30;

    // What is this much smaller than the operator is rounding.
    private const double Rounding = 1e-14;

    private const int OrthogonalisationPasses = 2;

    private readonly int _dimension;
    private readonly Action<double[], double[]> _apply;
    private readonly double[]?[] _basis;
    private readonly double[] _image;
    private readonly int _size;
    private double[] _projection;
    private DeterministicRandom _random;
    private double _scale;

    /// <param name="dimension">The length of a vector.</param>
    /// <param name="apply">Writes the image of the first vector to the second.</param>
    /// <param name="count">How many eigenvalues to find, at least 1, at most the dimension.</param>
    /// <param name="seed">Of the vector to start with.</param>
    public ThickRestartLanczos(int dimension, Action<double[], double[]> apply, int count, ulong seed)
    {
        _dimension = dimension;
        _apply = apply;
        Count = count;
        _size = (int)Math.Min(dimension, Math.Max(2L * count, (long)count + SpareVectors));
        _basis = new double[_size + 1][];
        _image = new double[dimension];
        _projection = new double[_size * _size];
        _random = new DeterministicRandom(seed);
    }

    public int Count { get; }

    /// <summary>Finds the eigenvalues, largest first.</summary>
    /// <param name="tolerance">The largest residual, relative to the largest eigenvalue.</param>
    /// <param name="maximumProducts">After so many applications of the operator the best found stands.</param>
    /// <param name="cancellationToken">Stops between two applications.</param>
    public (double[] Values, double[][] Vectors) Find(double tolerance, int maximumProducts, CancellationToken cancellationToken)
    {
        _basis[0] = new double[_dimension];
        FillWithRandom(0);
        var kept = 0;
        var products = 0;
        var hasTriedOutside = false;
        while (true)
        {
            double residual = 0;
            for (var j = kept; j < _size; j++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                residual = Extend(j);
                products++;
            }
            var (values, vectors) = SymmetricEigen.Of(_projection, _size);
            var isInvariant = residual == 0 && _size < _dimension;
            var isDone = Enumerable.Range(0, Count).All(i => Math.Abs(residual * vectors[i][_size - 1]) <= tolerance * values[0]);
            if ((isDone && (!isInvariant || hasTriedOutside)) || products >= maximumProducts)
                return (values[..Count], Combine(vectors, Count));
            hasTriedOutside |= isInvariant;
            kept = Restart(values, vectors);
        }
    }

    // Adds the image of basis vector j to the basis; what is left of it after orthogonalisation has the length returned.
    private double Extend(int j)
    {
        _apply(_basis[j]!, _image);
        var next = _basis[j + 1] ??= new double[_dimension];
        Array.Copy(_image, next, _dimension);
        for (var i = 0; i <= j; i++)
            _projection[i * _size + j] = _projection[j * _size + i] = 0;
        for (var pass = 0; pass < OrthogonalisationPasses; pass++)
        {
            for (var i = 0; i <= j; i++)
            {
                var share = VectorMath.Dot(_basis[i]!, next);
                VectorMath.AddScaled(_basis[i]!, -share, next);
                _projection[i * _size + j] += share;
            }
        }
        for (var i = 0; i <= j; i++)
            _projection[j * _size + i] = _projection[i * _size + j];
        var length = VectorMath.Norm(next);
        _scale = Math.Max(_scale, Math.Max(length, Math.Abs(_projection[j * _size + j])));
        if (length > Rounding * _scale)
        {
            VectorMath.Scale(next, 1 / length);
            return length;
        }
        // The space found is closed: whatever else there is lies outside it.
        if (j + 1 < _dimension)
            FillWithRandom(j + 1);
        return 0;
    }

    private void FillWithRandom(int place)
    {
        var vector = _basis[place]!;
        for (var i = 0; i < vector.Length; i++)
            vector[i] = _random.NextDouble() - 0.5;
        for (var pass = 0; pass < OrthogonalisationPasses; pass++)
        {
            for (var i = 0; i < place; i++)
                VectorMath.AddScaled(_basis[i]!, -VectorMath.Dot(_basis[i]!, vector), vector);
            if (VectorMath.Norm(vector) is > 0 and var length)
                VectorMath.Scale(vector, 1 / length);
        }
    }

    private int Restart(double[] values, double[][] vectors)
    {
        var kept = Math.Min(_size - 1, Count + (_size - Count) / 2);
        var combined = Combine(vectors, kept);
        var next = _basis[_size]!;
        for (var i = 0; i < kept; i++)
            _basis[i] = combined[i];
        (_basis[_size], _basis[kept]) = (_basis[kept], next);
        _projection = new double[_size * _size];
        for (var i = 0; i < kept; i++)
            _projection[i * _size + i] = values[i];
        return kept;
    }

    // The vectors of the largest eigenvalues, first in the basis, then in the space.
    private double[][] Combine(double[][] vectors, int count)
    {
        var combined = new double[count][];
        Parallel.For(0, count, i =>
        {
            var sum = new double[_dimension];
            for (var j = 0; j < _size; j++)
                VectorMath.AddScaled(_basis[j]!, vectors[i][j], sum);
            combined[i] = sum;
        });
        return combined;
    }
}
