using Wenxi.Keywords.Sentences;

namespace Wenxi.Tests.Keywords;

public sealed class SentenceSplitterTests
{
    [TestCase("渔船回来了。鱼少了！", "渔船回来了。|鱼少了！")]
    [TestCase("他说：“走吧！”大家走了。", "他说：“走吧！”|大家走了。")]
    [TestCase("真的？！是的……好", "真的？！|是的……|好")]
    [TestCase("标题\n\n  正文。  ", "标题|正文。")]
    [TestCase("水温1.5度。See p. 5. Good.", "水温1.5度。|See p.|5. Good.")]
    [TestCase("", "")]
    public void Split(string text, string expected) =>
        Assert.That(string.Join('|', SentenceSplitter.Split(text).Select(range => text[range.Start..range.End])), Is.EqualTo(expected));
}
