namespace Wenxi.Tests.Entities;

public sealed class ValueTests
{
    private static readonly EntityRecognizer Recognizer = new();

    private static string Values(string text) => string.Join(" ", Recognizer.Recognize(text).Mentions
        .Where(static mention => mention.Type >= EntityType.Time)
        .Select(static mention => $"{mention.Text}:{mention.Type}{(mention.Value is { } value ? "=" + value : "")}"));

    [TestCase("会谈于2023年2月18日举行", "2023年2月18日:Time=2023-02-18")]
    [TestCase("1月29日至2月1日访问日本", "1月29日:Time=--01-29 2月1日:Time=--02-01")]
    [TestCase("二〇二三年的报告", "二〇二三年:Time=2023")]
    [TestCase("把国内生产总值的2%用于国防", "2%:Percent=0.02")]
    [TestCase("增长百分之三点五", "百分之三点五:Percent=0.035")]
    [TestCase("保护我们10亿人民", "10亿:Quantity=1000000000")]
    [TestCase("投资15亿美元", "15亿美元:Money=1500000000 USD")]
    [TestCase("捐款三千五百万元", "三千五百万元:Money=35000000")]
    [TestCase("全长800公里", "800公里:Quantity=800")]
    [TestCase("花费10多亿元", "10多亿元:Money")]
    [TestCase("上升0.5个百分点", "0.5个百分点:Quantity=0.5")]
    public void Values_AreInOneNotation(string text, string expected) => Assert.That(Values(text), Is.EqualTo(expected));

    [TestCase("一场战争")]
    [TestCase("一些人和两国")]
    [TestCase("型号A320和5G")]
    [TestCase("十分感谢")]
    public void Values_OfWhatCountsNothing_AreNone(string text) => Assert.That(Values(text), Is.Empty);

    [Test]
    public void Work_IsWhatStandsBetweenItsMarks()
    {
        Mention work = Recognizer.Recognize("他写了《红楼梦》。").Mentions.Single(static mention => mention.Type == EntityType.Work);
        Assert.That((work.Text, work.Start), Is.EqualTo(("红楼梦", 4)));
    }
}
