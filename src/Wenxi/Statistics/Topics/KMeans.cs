using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>One run of Lloyd's iteration.</summary>
internal sealed class KMeans
{
    private readonly SparseMatrix _rows;
    private readonly double[] _rowSquares;
    private readonly double[][] _centers;
    private readonly int[] _clusterOf;
    private readonly double[] _distances;

    /// <param name="rows">What to cluster.</param>
    /// <param name="centers">The rows to start from.</param>
    public KMeans(SparseMatrix rows, int[] centers)
    {
        _rows = rows;
        _rowSquares = new double[rows.RowCount];
        for (var row = 0; row < rows.RowCount; row++)
            _rowSquares[row] = VectorMath.Dot(rows.RowValues(row), rows.RowValues(row));
        _centers = Array.ConvertAll(centers, row => Dense(row));
        _clusterOf = new int[rows.RowCount];
        _distances = new double[rows.RowCount];
    }

    /// <summary>The sum of the squared distances to the centres.</summary>
    public double Inertia => _distances.Sum();

    public ReadOnlySpan<int> ClusterOf => _clusterOf;

    public void Run(int maximumIterations, CancellationToken cancellationToken)
    {
        Array.Fill(_clusterOf, -1);
        for (var iteration = 0; iteration < maximumIterations; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Assign())
                return;
            MoveCenters();
        }
        Assign();
    }

    public DocumentClusters ToClusters(Vocabulary vocabulary)
    {
        var members = new List<int>[_centers.Length];
        for (var cluster = 0; cluster < members.Length; cluster++)
            members[cluster] = [];
        for (var row = 0; row < _clusterOf.Length; row++)
            members[_clusterOf[row]].Add(row);
        var mean = Mean();
        int[] order = [.. Enumerable.Range(0, members.Length).Where(i => members[i].Count > 0)
            .OrderByDescending(i => members[i].Count).ThenBy(i => members[i][0])];
        var clusters = Array.ConvertAll(order, i => new DocumentCluster(
            vocabulary, [.. members[i].OrderBy(row => _distances[row])], _centers[i], mean));
        var place = new int[_centers.Length];
        for (var i = 0; i < order.Length; i++)
            place[order[i]] = i;
        return new DocumentClusters(vocabulary, clusters, Array.ConvertAll(_clusterOf, cluster => place[cluster]), Inertia);
    }

    private bool Assign()
    {
        var squares = Array.ConvertAll(_centers, static center => VectorMath.Dot(center, center));
        var changes = 0;
        Parallel.For(0, _rows.RowCount, row =>
        {
            var columns = _rows.RowColumns(row);
            var values = _rows.RowValues(row);
            var (best, bestDistance) = (0, double.PositiveInfinity);
            for (var cluster = 0; cluster < _centers.Length; cluster++)
            {
                var center = _centers[cluster];
                double product = 0;
                for (var i = 0; i < columns.Length; i++)
                    product += values[i] * center[columns[i]];
                var distance = Math.Max(0, _rowSquares[row] - 2 * product + squares[cluster]);
                if (distance < bestDistance)
                    (best, bestDistance) = (cluster, distance);
            }
            _distances[row] = bestDistance;
            if (_clusterOf[row] == best)
                return;
            _clusterOf[row] = best;
            Interlocked.Increment(ref changes);
        });
        return changes > 0;
    }

    private void MoveCenters()
    {
        var sizes = new int[_centers.Length];
        foreach (var center in _centers)
            Array.Clear(center);
        for (var row = 0; row < _rows.RowCount; row++)
        {
            sizes[_clusterOf[row]]++;
            var center = _centers[_clusterOf[row]];
            var values = _rows.RowValues(row);
            var columns = _rows.RowColumns(row);
            for (var i = 0; i < columns.Length; i++)
                center[columns[i]] += values[i];
        }
        for (var cluster = 0; cluster < _centers.Length; cluster++)
        {
            if (sizes[cluster] > 0)
                VectorMath.Scale(_centers[cluster], 1.0 / sizes[cluster]);
            else
                MoveToFarthest(cluster);
        }
    }

    // A centre that lost all its documents takes the one that is worst off.
    private void MoveToFarthest(int cluster)
    {
        var farthest = 0;
        for (var row = 1; row < _distances.Length; row++)
        {
            if (_distances[row] > _distances[farthest])
                farthest = row;
        }
        _centers[cluster] = Dense(farthest);
        _distances[farthest] = 0;
    }

    private double[] Mean()
    {
        var mean = new double[_rows.ColumnCount];
        for (var row = 0; row < _rows.RowCount; row++)
        {
            var columns = _rows.RowColumns(row);
            var values = _rows.RowValues(row);
            for (var i = 0; i < columns.Length; i++)
                mean[columns[i]] += values[i];
        }
        VectorMath.Scale(mean, 1.0 / _rows.RowCount);
        return mean;
    }

    private double[] Dense(int row)
    {
        var dense = new double[_rows.ColumnCount];
        var columns = _rows.RowColumns(row);
        var values = _rows.RowValues(row);
        for (var i = 0; i < columns.Length; i++)
            dense[columns[i]] = values[i];
        return dense;
    }
}
