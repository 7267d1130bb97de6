using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class TitleSuffixTests
{
    [TestCase("秘书长访问东京和首尔 - 样报", "秘书长访问东京和首尔", "样报")]
    [TestCase("秘书长访问东京和首尔_国际频道_样报网", "秘书长访问东京和首尔", "样报网")]
    [TestCase("秘书长访问东京和首尔--国际--样报网", "秘书长访问东京和首尔", "样报网")]
    [TestCase("秘书长访问东京和首尔|样报网", "秘书长访问东京和首尔", "样报网")]
    [TestCase("秘书长访问东京和首尔-样报网", "秘书长访问东京和首尔", "样报网")]
    [TestCase("秘书长访问东京和首尔_北约_日本", "秘书长访问东京和首尔", null)]
    [TestCase("北约将如何面对印度-太平洋", "北约将如何面对印度-太平洋", null)]
    [TestCase("观察|秘书长访问东京和首尔", "观察|秘书长访问东京和首尔", null)]
    [TestCase("他只问了一个问题 - 你们准备好了吗？", "他只问了一个问题 - 你们准备好了吗？", null)]
    [TestCase("_", "_", null)]
    [TestCase("", "", null)]
    public void Split_TakesOffNamesAndLeavesHeadlines(string whole, string title, string? site)
    {
        var split = TitleSuffix.Split(whole);
        Assert.That(split.Title, Is.EqualTo(title));
        Assert.That(split.SiteName, Is.EqualTo(site));
    }

    [TestCase("秘书长访问东京_国际_样报网", "秘书长访问东京", "样报网")]
    [TestCase("秘书长访问东京-SBC 电子设计", "秘书长访问东京", "SBC 电子设计")]
    [TestCase("秘书长访问东京 -- 上樣 / 焦點", "秘书长访问东京", "焦點")]
    [TestCase("秘书长访问东京|北约|日本|访问_样报新闻", "秘书长访问东京", "样报新闻")]
    [TestCase("样报 | 秘书长访问东京", "秘书长访问东京", "样报")]
    [TestCase("秘书长访问东京 - 论坛 - Powered by Discuz!", "秘书长访问东京", "论坛")]
    [TestCase("秘书长访问东京", "秘书长访问东京", null)]
    [TestCase("别的题目_样报网", "秘书长访问东京", null)]
    public void SiteBeside_IsTheNameBesideAKnownHeadline(string whole, string headline, string? site)
    {
        Assert.That(TitleSuffix.SiteBeside(whole, headline), Is.EqualTo(site));
    }
}
