using Wenxi.Entities.Values;

namespace Wenxi.Tests.Entities;

public sealed class WrittenNumberTests
{
    [TestCase("23,876台", 6, 23_876)]
    [TestCase("１２．５", 4, 12.5)]
    [TestCase("1.5万亿元", 5, 1_500_000_000_000)]
    [TestCase("10亿", 3, 1_000_000_000)]
    [TestCase("三千五百万", 5, 35_000_000)]
    [TestCase("一亿二千万零五", 7, 120_000_005)]
    [TestCase("十二", 2, 12)]
    [TestCase("二十", 2, 20)]
    [TestCase("两百", 2, 200)]
    [TestCase("二〇二三年", 4, 2023)]
    [TestCase("三点一四", 4, 3.14)]
    [TestCase("1.2.3", 3, 1.2)]
    [TestCase("1,23", 1, 1)]
    [TestCase("5.", 1, 5)]
    public void Read_GivesLengthAndValue(string text, int length, double value)
    {
        WrittenNumber? number = WrittenNumber.Read(text, 0);
        Assert.Multiple(() =>
        {
            Assert.That(number?.Length, Is.EqualTo(length));
            Assert.That((double?)number?.Value, Is.EqualTo(value));
        });
    }

    [TestCase("")]
    [TestCase("万")]
    [TestCase("百")]
    [TestCase("元")]
    [TestCase("点五")]
    public void Read_WhatIsNoNumber_GivesNone(string text) => Assert.That(WrittenNumber.Read(text, 0), Is.Null);

    [TestCase("99999999999999999999999999999999999")]
    [TestCase("9亿亿亿亿亿亿")]
    [TestCase("九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九")]
    [TestCase("一亿亿亿亿亿亿亿")]
    public void Read_WhatCountsNothing_GivesNone(string text) => Assert.That(WrittenNumber.Read(text, 0), Is.Null);
}
