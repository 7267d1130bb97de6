namespace Wenxi.Statistics;

internal static class VectorComparison
{
    public static double Similarity(SparseVector x, SparseVector y, SimilarityMeasure measure)
    {
        var sums = new PairSums();
        Walk(x, y, ref sums);
        double larger = Math.Max(sums.SizeX, sums.SizeY), smaller = Math.Min(sums.SizeX, sums.SizeY), common = sums.Common;
        return measure switch
        {
            SimilarityMeasure.Cosine => Ratio(sums.Products, Math.Sqrt(sums.SquaresX) * Math.Sqrt(sums.SquaresY)),
            SimilarityMeasure.Jaccard => Ratio(common, larger + smaller - common),
            SimilarityMeasure.Dice => Ratio(2 * common, larger + smaller),
            SimilarityMeasure.WeightedJaccard => Ratio(sums.Minima, sums.Maxima),
            SimilarityMeasure.Overlap => Ratio(common, smaller),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
        };
    }

    public static double Distance(SparseVector x, SparseVector y, DistanceMeasure measure)
    {
        switch (measure)
        {
            case DistanceMeasure.Cosine:
                return 1 - Similarity(x, y, SimilarityMeasure.Cosine);
            case DistanceMeasure.JensenShannon:
                return JensenShannon(x, y);
        }
        var sums = new PairSums();
        Walk(x, y, ref sums);
        return measure switch
        {
            DistanceMeasure.Euclidean => Math.Sqrt(sums.SquaredDifferences),
            DistanceMeasure.Manhattan => sums.Differences,
            DistanceMeasure.Chebyshev => sums.LargestDifference,
            DistanceMeasure.BrayCurtis => Ratio(sums.Differences, sums.Sums),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
        };
    }

    private static double JensenShannon(SparseVector x, SparseVector y)
    {
        double totalX = Total(x), totalY = Total(y);
        if (totalX == 0 || totalY == 0)
            return totalX == totalY ? 0 : 1;
        var sums = new DivergenceSum { TotalX = totalX, TotalY = totalY };
        Walk(x, y, ref sums);
        return Math.Sqrt(Math.Clamp(sums.Bits / 2, 0, 1));
    }

    private static double Total(SparseVector vector)
    {
        double total = 0;
        foreach (var value in vector.Values)
        {
            if (value < 0)
                throw new ArgumentException($"A distribution has no negative value, and {value} is one; compare counts or weights of at least 0.", nameof(vector));
            total += value;
        }
        return total;
    }

    private static double Ratio(double numerator, double denominator) => denominator == 0 ? 0 : numerator / denominator;

    private static void Walk<TSum>(SparseVector x, SparseVector y, ref TSum sums)
        where TSum : struct, IPairSum
    {
        ReadOnlySpan<int> xs = x.Indices, ys = y.Indices;
        ReadOnlySpan<double> xValues = x.Values, yValues = y.Values;
        int i = 0, j = 0;
        while (i < xs.Length || j < ys.Length)
        {
            var isX = j == ys.Length || (i < xs.Length && xs[i] <= ys[j]);
            var isY = i == xs.Length || (j < ys.Length && ys[j] <= xs[i]);
            sums.Add(isX ? xValues[i++] : 0, isY ? yValues[j++] : 0);
        }
    }

    private interface IPairSum
    {
        void Add(double x, double y);
    }

    private struct PairSums : IPairSum
    {
        public double Products, SquaresX, SquaresY, Minima, Maxima, SquaredDifferences, Differences, LargestDifference, Sums;
        public int SizeX, SizeY, Common;

        public void Add(double x, double y)
        {
            var difference = Math.Abs(x - y);
            Products += x * y;
            SquaresX += x * x;
            SquaresY += y * y;
            Minima += Math.Min(x, y);
            Maxima += Math.Max(x, y);
            SquaredDifferences += difference * difference;
            Differences += difference;
            LargestDifference = Math.Max(LargestDifference, difference);
            Sums += Math.Abs(x + y);
            SizeX += x != 0 ? 1 : 0;
            SizeY += y != 0 ? 1 : 0;
            Common += x != 0 && y != 0 ? 1 : 0;
        }
    }

    private struct DivergenceSum : IPairSum
    {
        public double TotalX, TotalY, Bits;

        public void Add(double x, double y)
        {
            double p = x / TotalX, q = y / TotalY, mean = (p + q) / 2;
            Bits += (p > 0 ? p * Math.Log2(p / mean) : 0) + (q > 0 ? q * Math.Log2(q / mean) : 0);
        }
    }
}
