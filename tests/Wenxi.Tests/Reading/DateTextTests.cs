using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class DateTextTests
{
    [TestCase("2023年2月18日 08:04", "2023-02-18T08:04:00")]
    [TestCase("2023-02-18 08:04", "2023-02-18T08:04:00")]
    [TestCase("2023/2/18 8:04:09", "2023-02-18T08:04:09")]
    [TestCase("2023.02.18", "2023-02-18")]
    [TestCase("18/02/2023 - 08:04", "2023-02-18T08:04:00")]
    [TestCase("02/18/2023", "2023-02-18")]
    [TestCase("2023年02月18日08:04来源：样报", "2023-02-18T08:04:00")]
    [TestCase("2023年2月18日 星期六 下午 3:04", "2023-02-18T15:04:00")]
    [TestCase("2023-02-18T08:04:00+08:00", "2023-02-18T08:04:00+08:00")]
    [TestCase("2023-02-18T00:04:00.000Z", "2023-02-18T00:04:00+00:00")]
    [TestCase("2023-02-18T08:04:00+0800", "2023-02-18T08:04:00+08:00")]
    [TestCase("发表于2023-02-18 08:04| 12次阅读", "2023-02-18T08:04:00")]
    [TestCase("样报2023-02-3007:42，2023-02-1807:42", "2023-02-18T07:42:00")]
    [TestCase("2023-02-18 25:04", "2023-02-18")]
    [TestCase("二〇二三年二月十八日", "2023-02-18")]
    [TestCase("（二○二三年十二月三十一日）", "2023-12-31")]
    [TestCase("二零二三年十月十日 08:04", "2023-10-10T08:04:00")]
    [TestCase("中華民國112年2月18日", "2023-02-18")]
    [TestCase("2023 02/18 08:04:09", "2023-02-18T08:04:09")]
    [TestCase("Feb 18, 2023 8:04 PM", "2023-02-18T20:04:00")]
    [TestCase("18 February 2023", "2023-02-18")]
    [TestCase("2023年2月18日 08:04 AM", "2023-02-18T08:04:00")]
    [TestCase("2023年02月18日08时04分", "2023-02-18T08:04:00")]
    [TestCase("20230218", "2023-02-18")]
    [TestCase("1676704505", "2023-02-18T07:15:05+00:00")]
    [TestCase("1676704505000", "2023-02-18T07:15:05+00:00")]
    public void Parse_ReadsEveryUsualForm(string value, string expected)
    {
        Assert.That(DateText.Parse(value).ToString(), Is.EqualTo(expected));
    }

    [TestCase("2023年13月1日")]
    [TestCase("2023-02-30")]
    [TestCase("31/31/2023")]
    [TestCase("2月18日")]
    [TestCase("二〇二三年二月三十日")]
    [TestCase("112年2月18日")]
    [TestCase("May 2023")]
    [TestCase("电话 0351-4281494")]
    [TestCase("1234-05-06")]
    [TestCase("")]
    public void NoDate_GivesNull(string value)
    {
        Assert.That(DateText.Parse(value), Is.Null);
    }

    [Test]
    public void Find_SaysWhereTheDateStands()
    {
        const string Line = "样报 2023-02-18 08:04 作者：林晓舟";
        var found = DateText.Find(Line)!.Value;
        Assert.That(Line[found.Start..found.End], Is.EqualTo("2023-02-18 08:04"));
    }

    [Test]
    public void LongParagraph_IsNoDateLine()
    {
        Assert.That(DateText.Find("2023年2月18日，" + new string('字', 200)), Is.Null);
    }
}
