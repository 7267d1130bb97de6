using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class BodyRulesTests
{
    private const string First = "一月三十一日傍晚，首相在官邸迎接客人，会谈持续了大约一个小时，两人随后一起走到记者面前，宣布了一份联合声明，声明写道，日本与北约今后将在网络安全和新兴技术等方面加紧合作。";
    private const string Second = "第二天上午，秘书长来到大学的礼堂演讲，礼堂里坐了三百多名学生，后排还站着人，他回顾了冷战结束以来欧洲的变化，也谈到自己年轻时的想法，说贸易曾经被当作让国家彼此靠近的办法。";

    private static string Clean(params string[] lines) =>
        string.Join('|', BodyRules.Clean([.. lines.Select((line, i) => new BodyLine(i, new TextBlock(line, ParagraphKind.Paragraph, 0)))], "秘书长访问东京")
            .Select(line => line.Text == First ? "1" : line.Text == Second ? "2" : line.Text));

    [TestCase("秘书长访问东京")]
    [TestCase("秘书长 访问东京")]
    [TestCase("2023-02-18 08:04")]
    [TestCase("18/02/2023 - 08:04")]
    [TestCase("2023-02-18 08:04 来源：样报 作者：林晓舟")]
    [TestCase("来源：样报")]
    [TestCase("作者：林晓舟")]
    [TestCase("发布于：北京市")]
    [TestCase("（原标题：秘书长到访）")]
    [TestCase("点击进入“专题”>>")]
    public void LinesAboutTheArticle_AreTakenFromTheHead(string line)
    {
        Assert.That(Clean(line, First, Second), Is.EqualTo("1|2"));
    }

    [TestCase("预览时标签不可点")]
    [TestCase("点击上方蓝字关注我们")]
    [TestCase("海量资讯、精准解读，尽在样浪财经APP")]
    [TestCase("安装样报客户端第一时间接收最全面的资讯→")]
    [TestCase("打印 关闭")]
    [TestCase("【打印】【关闭窗口】")]
    [TestCase("举报/反馈")]
    public void ButtonsAndPromotion_AreTakenOut_WhereverTheyStand(string line)
    {
        Assert.That(Clean(First, line, Second), Is.EqualTo("1|2"));
    }

    [TestCase("2023年2月18日，东京下雪")]
    [TestCase("2023年2月18日的东京")]
    [TestCase("来源不明的资金")]
    [TestCase("编者按")]
    [TestCase("外交部声明：会谈是坦率的。")]
    public void ShortLinesOfTheArticle_Stay(string line)
    {
        Assert.That(Clean(line, First, Second), Is.EqualTo(line + "|1|2"));
    }

    [TestCase("作者：林晓舟")]
    [TestCase("责任编辑：周文")]
    [TestCase("【编辑：周文】")]
    [TestCase("（责编：周文、陈立）")]
    [TestCase("本文来源：样报 责任编辑：周文_NF1")]
    [TestCase("免责声明：文章观点仅代表作者本人，不代表本网立场。")]
    [TestCase("本文为样报原创文章，未经允许不得转载，如需转载请联系本报")]
    [TestCase("相关阅读：")]
    [TestCase("样浪声明：此消息系转载自样报合作媒体，登载此文出于传递更多信息之目的，不构成投资建议。")]
    [TestCase("本文系样报独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。")]
    [TestCase("©著作权归作者所有,转载或内容合作请联系作者")]
    [TestCase("【纠错】 【责任编辑:周文】")]
    [TestCase("扫描下方二维码关注我们")]
    public void LinesUnderTheArticle_AreCutOff_WithAllThatFollows(string line)
    {
        Assert.That(Clean(First, Second, line), Is.EqualTo("1|2"));
        Assert.That(Clean(First, Second, line, line), Is.EqualTo("1|2"));
    }

    [TestCase("这也意味着，只要数据未经用户授权，都存在法律风险。")]
    [TestCase("相关阅读材料由学校提供，学生不必购买。")]
    [TestCase("（完）")]
    [TestCase("他声明：自己没有见过那封信。")]
    [TestCase("下载和安装都要钱，他说。")]
    public void LastSentences_Stay(string line)
    {
        Assert.That(Clean(First, Second, line), Is.EqualTo("1|2|" + line));
    }

    [Test]
    public void EditorsLineAboveTheText_CutsNothing()
    {
        Assert.That(Clean("责任编辑：周文", First, Second), Does.EndWith("1|2"));
    }

    [Test]
    public void PromptAtTheEndOfAParagraph_IsTakenOff()
    {
        Assert.That(Clean(First, "会谈就此结束。返回样报，查看更多"), Is.EqualTo("1|会谈就此结束。"));
    }
}
