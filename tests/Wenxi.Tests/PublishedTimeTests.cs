namespace Wenxi.Tests;

public class PublishedTimeTests
{
    private static readonly DateTime Morning = new(2023, 2, 18, 8, 4, 0);

    [Test]
    public void ToString_GivesThePartsThatThePageGives()
    {
        Assert.That(new PublishedTime(Morning.Date, null, TimePrecision.Day).ToString(), Is.EqualTo("2023-02-18"));
        Assert.That(new PublishedTime(Morning, null, TimePrecision.Minute).ToString(), Is.EqualTo("2023-02-18T08:04:00"));
        Assert.That(new PublishedTime(Morning, TimeSpan.FromHours(8), TimePrecision.Minute).ToString(), Is.EqualTo("2023-02-18T08:04:00+08:00"));
        Assert.That(new PublishedTime(Morning, TimeSpan.FromMinutes(-210), TimePrecision.Minute).ToString(), Is.EqualTo("2023-02-18T08:04:00-03:30"));
        Assert.That(new PublishedTime(Morning, TimeSpan.Zero, TimePrecision.Minute).ToString(), Is.EqualTo("2023-02-18T08:04:00+00:00"));
    }
}
