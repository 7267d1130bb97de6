using System.Globalization;
using Wenxi.Statistics;
using Wenxi.Statistics.Numerics;

namespace Wenxi.Tests.Statistics;

public sealed class LatentSemanticAnalyzerTests
{
    private const int Dimensions = 6;

    [Test]
    public void Fit_IsScikitLearns()
    {
        var matrix = GoldenTable.Matrix();
        var model = new LatentSemanticAnalyzer(new LatentSemanticOptions { Dimensions = Dimensions }).Fit(matrix);
        var transformed = model.Transform(matrix);
        foreach (var row in GoldenTable.Read("lsa.tsv"))
        {
            double[] expected = [.. Enumerable.Range(0, Dimensions).Select(i => row.Number(i.ToString(CultureInfo.InvariantCulture)))];
            var index = row["index"].Length == 0 ? 0 : (int)row.Number("index");
            double[] found = row["what"] switch
            {
                "singularValue" => [.. model.SingularValues],
                "explainedVarianceRatio" => [.. model.ExplainedVarianceRatios],
                "term" => model.Term(index).ToArray(),
                _ => model.Document(index).ToArray(),
            };
            Assert.That(found, Is.EqualTo(expected).Within(1e-8), $"{row["what"]} {index}");
            if (row["what"] == "document")
                Assert.That(transformed[(index * Dimensions)..((index + 1) * Dimensions)], Is.EqualTo(expected).Within(1e-8), "the same documents have the same places");
        }
    }

    [Test]
    public void Fit_MoreTermsThanDocumentsOrFewer_IsTheSame()
    {
        double[][] rows = [[3, 0, 1, 0, 2], [0, 2, 0, 1, 1], [4, 1, 1, 0, 0]];
        double[][] columns = [.. Enumerable.Range(0, 5).Select(column => rows.Select(row => row[column]).ToArray())];
        var wide = new LatentSemanticAnalyzer().Fit(GoldenTable.MatrixOf(rows));
        var tall = new LatentSemanticAnalyzer().Fit(GoldenTable.MatrixOf(columns));
        Assert.Multiple(() =>
        {
            Assert.That(wide.Count, Is.EqualTo(3), "no more than the smaller side");
            Assert.That(wide.SingularValues, Is.EqualTo(tall.SingularValues).Within(1e-10));
        });
    }

    [Test]
    public void Fit_BelowFullRank_HasZeros()
    {
        var model = new LatentSemanticAnalyzer().Fit(GoldenTable.MatrixOf([1, 2], [2, 4], [3, 6]));
        Assert.Multiple(() =>
        {
            Assert.That(model.SingularValues[0], Is.EqualTo(Math.Sqrt(5 * 14)).Within(1e-10));
            Assert.That(model.SingularValues[1], Is.Zero);
            Assert.That(model.TopTermsOf(0, 1), Has.Count.EqualTo(1));
            Assert.That(model.TopTermsOf(0, 1)[0].Weight, Is.EqualTo(2 / Math.Sqrt(5)).Within(1e-10));
        });
    }

    [Test]
    public void Fit_EqualSingularValues_AreAllFound()
    {
        double[][] rows = [.. Enumerable.Range(0, 40).Select(static i => Enumerable.Range(0, 40).Select(j => i == j ? 1.0 : 0).ToArray())];
        var model = new LatentSemanticAnalyzer(new LatentSemanticOptions { Dimensions = 5 }).Fit(GoldenTable.MatrixOf(rows));
        Assert.That(model.SingularValues, Is.EqualTo(new double[] { 1, 1, 1, 1, 1 }).Within(1e-10));
    }

    [Test]
    public void Find_ALargeOperator_RestartsAndConverges()
    {
        // A diagonal whose largest values lie close together: 300 vectors do not fit into the basis of 40.
        double[] diagonal = [.. Enumerable.Range(0, 300).Select(static i => 1 + i / 300.0)];
        var lanczos = new ThickRestartLanczos(300, (x, y) => { for (var i = 0; i < 300; i++) y[i] = diagonal[i] * x[i]; }, 10, 1);
        var (values, vectors) = lanczos.Find(1e-12, 100_000, default);
        Assert.Multiple(() =>
        {
            Assert.That(values, Is.EqualTo(diagonal.Reverse().Take(10)).Within(1e-11));
            for (var i = 0; i < 10; i++)
                Assert.That(Math.Abs(vectors[i][299 - i]), Is.EqualTo(1).Within(1e-8));
        });
    }

    [Test]
    public void Fit_Twice_IsTheSameToTheLastBit()
    {
        var analyzer = new LatentSemanticAnalyzer(new LatentSemanticOptions { Dimensions = 4 });
        double[] once = analyzer.Fit(GoldenTable.Matrix()).Term(3).ToArray();
        Assert.That(once, Is.EqualTo(analyzer.Fit(GoldenTable.Matrix()).Term(3).ToArray()));
    }

    [Test]
    public void Transform_OtherVocabulary_Throws()
    {
        var model = new LatentSemanticAnalyzer().Fit(GoldenTable.MatrixOf([1, 2], [2, 1]));
        Assert.That(() => model.Transform(GoldenTable.MatrixOf([1, 2, 3])), Throws.ArgumentException);
    }
}
