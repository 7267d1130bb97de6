using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class KeynessTests
{
    private static readonly KeynessMeasure[] Measures = Enum.GetValues<KeynessMeasure>();

    [TestCaseSource(nameof(Measures))]
    public void Compare_IsScipys(KeynessMeasure measure)
    {
        var analyzer = new KeynessAnalyzer(new KeynessOptions { Measure = measure });
        foreach (var row in GoldenTable.Read("keyness.tsv"))
        {
            var key = analyzer.Compare("词", (long)row.Number("target"), (long)row.Number("reference"), (long)row.Number("targetSize"), (long)row.Number("referenceSize"));
            Assert.Multiple(() =>
            {
                Assert.That(key.Score, Is.EqualTo(row.Number(measure.ToString())).Within(1e-9));
                Assert.That(key.LogRatio, Is.EqualTo(row.Number("LogRatio")).Within(1e-9));
                Assert.That(key.LogRatioLow, Is.EqualTo(row.Number("low")).Within(1e-6));
                Assert.That(key.LogRatioHigh, Is.EqualTo(row.Number("high")).Within(1e-6));
                if (measure is KeynessMeasure.LogLikelihood or KeynessMeasure.LogRatio)
                    Assert.That(key.Probability, Is.EqualTo(row.Number("probability")).Within(1e-6).Percent);
            });
        }
    }

    [Test]
    public void Compare_TypicalOfTheTargetFirst_OfTheReferenceLast()
    {
        var keys = new KeynessAnalyzer(new KeynessOptions { MinimumCount = 2 }).Compare(
            [new("海鱼", 30), new("的", 100), new("罕见", 1)], [new("股票", 20), new("的", 100), new("海鱼", 1)]);
        Assert.Multiple(() =>
        {
            Assert.That(keys.Select(static key => key.Term), Is.EqualTo(new[] { "海鱼", "的", "股票" }));
            Assert.That(keys.Select(static key => Math.Sign(key.Score)), Is.EqualTo(new[] { 1, -1, -1 }));
            Assert.That(keys[0].TargetPerMillion, Is.EqualTo(30e6 / 131).Within(1e-6));
            Assert.That(keys[2].Probability, Is.LessThan(1e-4));
        });
    }

    [Test]
    public void MaximumProbability_LeavesOutWhatMayBeChance() =>
        Assert.That(
            new KeynessAnalyzer(new KeynessOptions { MaximumProbability = 0.001 }).Compare([new("海鱼", 30), new("的", 100)], [new("的", 110)]).Select(static key => key.Term),
            Is.EqualTo(new[] { "海鱼" }));

    [Test]
    public void Compare_WithNothing_HasNoEvidence()
    {
        var key = new KeynessAnalyzer().Compare([new("海鱼", 5)], []).Single();
        Assert.That((key.Score, key.Probability, key.LogRatio), Is.EqualTo((0.0, 1.0, 0.0)));
    }

    [Test]
    public void Compare_Matrices_AddsUpTheirDocuments()
    {
        var target = GoldenTable.MatrixOf([2, 0], [3, 1]);
        var reference = GoldenTable.MatrixOf([0, 4], [1, 1]);
        var key = new KeynessAnalyzer().Compare(target, reference)[0];
        Assert.That((key.Term, key.TargetCount, key.ReferenceCount), Is.EqualTo(("000", 5L, 1L)));
    }

    [TestCase(0)]
    [TestCase(1.5)]
    [TestCase(double.NaN)]
    public void Options_OutOfRange_Throw(double confidence) =>
        Assert.That(() => new KeynessAnalyzer(new KeynessOptions { Confidence = confidence }), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
