using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class BylineTests
{
    [TestCase("作者：林晓舟", "林晓舟")]
    [TestCase("2023-02-18 08:04来源：样报网作者：林晓舟", "林晓舟")]
    [TestCase("12次阅读| 来源样报| 作者林晓舟", "林晓舟")]
    [TestCase("文/林晓舟 周文", "林晓舟;周文")]
    [TestCase("执笔/林晓舟、周文&陈立", "林晓舟;周文;陈立")]
    [TestCase("《样报》作者 林晓舟", "林晓舟")]
    [TestCase("作者：让·莫内", "让·莫内")]
    [TestCase("本文作者：kingname", "kingname")]
    [TestCase("作者最新文章", "")]
    [TestCase("作者：网络整理", "")]
    [TestCase("图片作者：林晓舟", "")]
    [TestCase("他是这本书的作者。", "")]
    [TestCase("作者, 林晓舟 职务, 样报中文", "林晓舟")]
    [TestCase("文｜样新记者 林晓舟", "林晓舟")]
    [TestCase("【文/样察网 林晓舟】", "林晓舟")]
    [TestCase("作者：林晓舟 责编：周文", "林晓舟")]
    [TestCase("（作者 林晓舟）", "林晓舟")]
    public void AuthorsIn_ReadsTheNamesAfterALabel(string line, string names)
    {
        Assert.That(string.Join(';', Byline.AuthorsIn(line)), Is.EqualTo(names));
    }

    [TestCase("这是令人安心的行动。（编辑：林晓舟 周文）", "林晓舟;周文")]
    [TestCase("(编译：林晓舟)", "林晓舟")]
    [TestCase("（编辑：林晓舟）", "")]
    [TestCase("（责任编辑：林晓舟 周文）", "")]
    [TestCase("【编辑：林晓舟】", "")]
    [TestCase("他说（编辑：林晓舟）这话不错。", "")]
    public void CompilersIn_ReadsWhoSignsInBrackets(string line, string names)
    {
        Assert.That(string.Join(';', Byline.CompilersIn(line)), Is.EqualTo(names));
    }

    [TestCase("样报网10月4日讯（记者陈立 整合） 国庆长假过半", "陈立")]
    [TestCase("本报记者 陈立 林晓舟", "陈立;林晓舟")]
    [TestCase("样报社东京2月1日电（记者陈立、林晓舟）日本首相", "陈立;林晓舟")]
    [TestCase("资料图：市民在寒冷中出行。样报社记者 陈立 摄", "")]
    [TestCase("〔記者林曉舟／台北報導〕渡輪公司", "林曉舟")]
    [TestCase("（樣央社記者林曉舟台北18日電）渡輪", "林曉舟")]
    [TestCase("样新网北京2月18日电 (林晓舟 周文)", "林晓舟;周文")]
    [TestCase("每经记者：林晓舟    每经编辑：周文", "林晓舟")]
    [TestCase("样报记者 林晓舟 通讯员 周文", "林晓舟;周文")]
    [TestCase("样报记者 林晓舟 北京报道", "林晓舟")]
    [TestCase("记者 林晓舟 周文 上海报道，渡轮停航", "林晓舟;周文")]
    [TestCase("样京报记者 林晓舟 编辑 周文 校对 陈立", "林晓舟")]
    [TestCase("记者了解到，会谈持续了一个小时", "")]
    [TestCase("两人随后走到记者面前", "")]
    public void ReportersIn_ReadsTheNamesOfADateline(string line, string names)
    {
        Assert.That(string.Join(';', Byline.ReportersIn(line)), Is.EqualTo(names));
    }

    [TestCase("2023年2月18日 08:04 来源：样报 分享到：微信", "样报")]
    [TestCase("2023-02-18 08:04 来源: 样报周刊 举报", "样报周刊")]
    [TestCase("2023-02-18 12:11来源：样报网作者：林晓舟", "样报网")]
    [TestCase("发表于2023-02-18 21:30| 1164次阅读| 来源SAMPLE| 0 条评论", "SAMPLE")]
    [TestCase("本文来源：样报 责任编辑：周文", "样报")]
    [TestCase("稿源：样报社-国际频道", "样报社-国际频道")]
    [TestCase("资金的来源还在调查", null)]
    [TestCase("作者：林晓舟", null)]
    public void SourceIn_ReadsTheMediumAfterALabel(string line, string? source)
    {
        Assert.That(Byline.SourceIn(line), Is.EqualTo(source));
    }

    [TestCase("作者：弗林", true)]
    [TestCase("（作者：林晓舟）", true)]
    [TestCase("作者：林晓舟在这本书里写道，那一年的冬天很长。", false)]
    [TestCase("作者在书里写道", false)]
    public void IsAuthorLine_OnlyForLinesThatSayNothingElse(string line, bool expected)
    {
        Assert.That(Byline.IsAuthorLine(line), Is.EqualTo(expected));
    }
}
