using System.Globalization;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class TimelineCounterTests
{
    [TestCase(TimelinePeriod.Day, "2024-02-29")]
    [TestCase(TimelinePeriod.Week, "2024-02-26")]
    [TestCase(TimelinePeriod.Month, "2024-02-01")]
    [TestCase(TimelinePeriod.Quarter, "2024-01-01")]
    [TestCase(TimelinePeriod.Year, "2024-01-01")]
    public void StartOf_TheFirstDay(TimelinePeriod period, string expected) =>
        Assert.That(new TimelineCounter(period).StartOf(new DateOnly(2024, 2, 29)), Is.EqualTo(DateOnly.Parse(expected, CultureInfo.InvariantCulture)));

    [TestCase(TimelinePeriod.Week)]
    [TestCase(TimelinePeriod.Year)]
    public void StartOf_TheFirstAndLastDaysThereAre_DoesNotThrow(TimelinePeriod period) => Assert.Multiple(() =>
    {
        Assert.That(new TimelineCounter(period).StartOf(DateOnly.MinValue), Is.EqualTo(DateOnly.MinValue));
        Assert.That(new TimelineCounter(period).StartOf(DateOnly.MaxValue), Is.LessThanOrEqualTo(DateOnly.MaxValue));
    });

    [Test]
    public void Count_AddsUpByMonth()
    {
        var corpus = CutCorpus.Of(
            ("海鱼 渔船 海鱼", new DateOnly(2024, 1, 5)),
            ("海鱼", new DateOnly(2024, 3, 31)),
            ("渔船 渔船 渔船", new DateOnly(2024, 1, 31)),
            ("海鱼", null));
        var timeline = new TimelineCounter().Count(DocumentTermMatrix.Of(corpus));
        Assert.Multiple(() =>
        {
            Assert.That(timeline.Periods, Is.EqualTo(new TimelineEntry[]
            {
                new(new DateOnly(2024, 1, 1), 2, 6),
                new(new DateOnly(2024, 2, 1), 0, 0),
                new(new DateOnly(2024, 3, 1), 1, 1),
            }));
            Assert.That(timeline.CountsOf("海鱼"), Is.EqualTo(new double[] { 2, 0, 1 }));
            Assert.That(timeline.PerMillionOf("海鱼"), Is.EqualTo(new double[] { 2e6 / 6, 0, 1e6 }));
            Assert.That(timeline.CountsOf("没有"), Is.All.Zero);
            Assert.That(timeline.UndatedDocuments, Is.EqualTo(1));
        });
    }

    [Test]
    public void Count_NoDates_HasNoPeriods() =>
        Assert.That(new TimelineCounter().Count(DocumentTermMatrix.Of(CutCorpus.Of("海鱼"))).Periods, Is.Empty);
}
