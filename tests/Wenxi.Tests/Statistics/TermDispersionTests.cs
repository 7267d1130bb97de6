using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class TermDispersionTests
{
    // The example of Gries (2008): five parts of 9, 10, 10, 10 and 11 words, the word a in them 1 to 5 times.
    private static readonly long[] Counts = [1, 2, 3, 4, 5];
    private static readonly long[] Sizes = [9, 10, 10, 10, 11];

    [Test]
    public void Of_TheExampleOfGries()
    {
        var dispersion = TermDispersion.Of(Counts, Sizes);
        Assert.Multiple(() =>
        {
            Assert.That(dispersion.Range, Is.EqualTo(5));
            Assert.That(dispersion.DeviationOfProportions, Is.EqualTo(0.18).Within(1e-12));
            Assert.That(dispersion.NormalizedDeviationOfProportions, Is.EqualTo(0.18 / 0.82).Within(1e-12));
            Assert.That(dispersion.JuillandD, Is.EqualTo(0.785).Within(0.0005), "as published");
            Assert.That(dispersion.CarrollD2, Is.EqualTo(0.938).Within(0.0005), "as published");
        });
    }

    [Test]
    public void Of_Even() => Assert.That(Of([2, 2, 2], [10, 10, 10]), Is.EqualTo((1.0, 1.0, 0.0)));

    [Test]
    public void Of_OnePartOnly()
    {
        var dispersion = TermDispersion.Of([6, 0, 0], [10, 10, 10]);
        Assert.Multiple(() =>
        {
            Assert.That(dispersion.Range, Is.EqualTo(1));
            Assert.That(dispersion.JuillandD, Is.Zero.Within(1e-12));
            Assert.That(dispersion.CarrollD2, Is.Zero.Within(1e-12));
            Assert.That(dispersion.NormalizedDeviationOfProportions, Is.EqualTo(1).Within(1e-12));
        });
    }

    [Test]
    public void Of_EmptyPartsAreNone() => Assert.That(Of([1, 0, 1], [4, 0, 4]), Is.EqualTo(Of([1, 1], [4, 4])));

    [Test]
    public void Of_NeverOccurs() => Assert.That(TermDispersion.Of([0, 0], [5, 5]).DeviationOfProportions, Is.NaN);

    [Test]
    public void Of_Matrix_TakesDocumentsForParts()
    {
        var dispersion = TermDispersion.Of(GoldenTable.MatrixOf([1, 8], [2, 8], [3, 7], [4, 6], [5, 6]), "000");
        Assert.That(dispersion, Is.EqualTo(TermDispersion.Of(Counts, Sizes)));
    }

    [Test]
    public void Of_WrongCounts_Throws() => Assert.Multiple(() =>
    {
        Assert.That(() => TermDispersion.Of([1], [1, 2]), Throws.ArgumentException);
        Assert.That(() => TermDispersion.Of([3], [2]), Throws.ArgumentException);
        Assert.That(() => TermDispersion.Of([-1], [2]), Throws.InstanceOf<ArgumentOutOfRangeException>());
    });

    private static (double JuillandD, double CarrollD2, double Deviation) Of(long[] counts, long[] sizes)
    {
        var dispersion = TermDispersion.Of(counts, sizes);
        return (Math.Round(dispersion.JuillandD, 12), Math.Round(dispersion.CarrollD2, 12), Math.Round(dispersion.DeviationOfProportions, 12));
    }
}
