using Wenxi.Statistics;
using Wenxi.Statistics.Numerics;

namespace Wenxi.Tests.Statistics;

public sealed class SparseVectorTests
{
    private static readonly SimilarityMeasure[] Similarities = Enum.GetValues<SimilarityMeasure>();
    private static readonly DistanceMeasure[] Distances = Enum.GetValues<DistanceMeasure>();

    [TestCaseSource(nameof(Similarities))]
    public void Similarity_IsScipys(SimilarityMeasure measure)
    {
        var matrix = SparseMatrix.Of(GoldenTable.Matrix());
        foreach (var row in GoldenTable.Read("comparisons.tsv"))
        {
            var (x, y) = (matrix.Row((int)row.Number("first")), matrix.Row((int)row.Number("second")));
            Assert.That(x.Similarity(y, measure), Is.EqualTo(row.Number(measure.ToString())).Within(1e-12));
        }
    }

    [TestCaseSource(nameof(Distances))]
    public void Distance_IsScipys(DistanceMeasure measure)
    {
        var matrix = SparseMatrix.Of(GoldenTable.Matrix());
        foreach (var row in GoldenTable.Read("comparisons.tsv"))
        {
            var (x, y) = (matrix.Row((int)row.Number("first")), matrix.Row((int)row.Number("second")));
            var expected = measure == DistanceMeasure.Cosine ? 1 - row.Number("Cosine") : row.Number(measure.ToString());
            Assert.That(x.Distance(y, measure), Is.EqualTo(expected).Within(1e-9));
        }
    }

    [Test]
    public void Empty_IsLikeNothing() => Assert.Multiple(() =>
    {
        var full = new SparseVector([3], [2]);
        Assert.That(Similarities.Select(measure => default(SparseVector).Similarity(full, measure)), Is.All.Zero);
        Assert.That(Distances.Select(measure => default(SparseVector).Distance(default, measure)), Is.EqualTo(new double[] { 0, 0, 0, 0, 1, 0 }));
        Assert.That(default(SparseVector).Distance(full, DistanceMeasure.JensenShannon), Is.EqualTo(1));
    });

    [Test]
    public void New_WrongPlaces_Throw() => Assert.Multiple(() =>
    {
        Assert.That(static () => new SparseVector([1, 1], [1, 1]), Throws.ArgumentException);
        Assert.That(static () => new SparseVector([-1], [1]), Throws.ArgumentException);
        Assert.That(static () => new SparseVector([1], []), Throws.ArgumentException);
    });

    [Test]
    public void JensenShannon_NegativeValue_Throws() =>
        Assert.That(static () => new SparseVector([1], [-1]).Distance(new SparseVector([1], [1]), DistanceMeasure.JensenShannon), Throws.ArgumentException);

    [Test]
    public void Comparer_Nearest_BestFirst()
    {
        var matrix = GoldenTable.MatrixOf([1, 0, 0], [1, 1, 0], [0, 0, 1], [2, 0, 0]);
        var comparer = new DocumentComparer();
        var nearest = comparer.Nearest(matrix, 0, 5);
        Assert.Multiple(() =>
        {
            Assert.That(nearest.Select(static pair => pair.Document), Is.EqualTo(new[] { 3, 1 }));
            Assert.That(nearest[1].Similarity, Is.EqualTo(Math.Sqrt(0.5)).Within(1e-12));
            Assert.That(comparer.Compare(matrix)[1, 0], Is.EqualTo(nearest[1].Similarity).Within(1e-12));
        });
    }
}
