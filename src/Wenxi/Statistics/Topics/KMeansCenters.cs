using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>First centres for k-means.</summary>
internal static class KMeansCenters
{
    /// <summary>
    /// k-means++: one row at random, and then rows with a probability that grows with the squared distance to the nearest
    /// centre so far. Fewer than asked for if all other rows are the same as one of these.
    /// </summary>
    public static int[] FarApart(SparseMatrix rows, int count, ref DeterministicRandom random)
    {
        var centers = new List<int> { (int)(random.NextDouble() * rows.RowCount) };
        var distances = new double[rows.RowCount];
        Array.Fill(distances, double.PositiveInfinity);
        while (true)
        {
            var center = rows.Row(centers[^1]);
            Parallel.For(0, rows.RowCount, row =>
            {
                var distance = rows.Row(row).Distance(center, DistanceMeasure.Euclidean);
                distances[row] = Math.Min(distances[row], distance * distance);
            });
            var total = distances.Sum();
            if (centers.Count == count || total <= 0)
                return [.. centers];
            centers.Add(Draw(distances, random.NextDouble() * total));
        }
    }

    private static int Draw(double[] weights, double target)
    {
        var last = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] <= 0)
                continue;
            last = i;
            target -= weights[i];
            if (target < 0)
                return i;
        }
        return last;
    }
}
