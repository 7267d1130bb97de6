using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class AssociationTests
{
    private static readonly string[] Compared =
        ["LogLikelihood", "PointwiseMutualInformation", "TScore", "ChiSquared", "Dice", "Jaccard", "PoissonStirling"];

    [TestCaseSource(nameof(Compared))]
    public void Score_IsNltks(string measure)
    {
        foreach (var row in GoldenTable.Read("association.tsv"))
        {
            var table = ContingencyTable.FromTotals(row.Number("both"), row.Number("first"), row.Number("second"), row.Number("total"));
            Assert.That(table.Score(Enum.Parse<AssociationMeasure>(measure)), Is.EqualTo(row.Number(measure)).Within(1e-9).Percent.Or.EqualTo(row.Number(measure)).Within(1e-9));
        }
    }

    // f₁ = 4, f₂ = 8, N = 64: E = ½.
    [TestCase(AssociationMeasure.PointwiseMutualInformation, 3.0)]
    [TestCase(AssociationMeasure.NormalizedPointwiseMutualInformation, 0.75)]
    [TestCase(AssociationMeasure.CubicMutualInformation, 7.0)]
    [TestCase(AssociationMeasure.TScore, 1.75)]
    [TestCase(AssociationMeasure.ZScore, 4.949747468305833)]
    [TestCase(AssociationMeasure.Dice, 2.0 / 3)]
    [TestCase(AssociationMeasure.LogDice, 13.415037499278844)]
    [TestCase(AssociationMeasure.Jaccard, 0.5)]
    [TestCase(AssociationMeasure.DeltaPForward, 1 - 4.0 / 60)]
    [TestCase(AssociationMeasure.DeltaPBackward, 0.5)]
    public void Score_ByHand(AssociationMeasure measure, double expected) =>
        Assert.That(ContingencyTable.FromTotals(4, 4, 8, 64).Score(measure), Is.EqualTo(expected).Within(1e-12));

    [Test]
    public void NormalizedPmi_RunsFromMinusOneToOne() => Assert.Multiple(() =>
    {
        Assert.That(Npmi(0, 5, 5, 100), Is.EqualTo(-1));
        Assert.That(Npmi(5, 50, 10, 100), Is.Zero.Within(1e-12));
        Assert.That(Npmi(5, 5, 5, 100), Is.EqualTo(1).Within(1e-12));
        Assert.That(Npmi(9, 9, 9, 9), Is.EqualTo(1));
    });

    [Test]
    public void FromTotals_OverlappingPairs_HaveNoNegativeCell() =>
        Assert.That(ContingencyTable.FromTotals(2, 3, 3, 3), Is.EqualTo(new ContingencyTable(2, 1, 1, 0)));

    [Test]
    public void Score_NoSuchMeasure_Throws() =>
        Assert.That(() => default(ContingencyTable).Score((AssociationMeasure)99), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static double Npmi(double both, double first, double second, double total) =>
        ContingencyTable.FromTotals(both, first, second, total).Score(AssociationMeasure.NormalizedPointwiseMutualInformation);
}
