using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class FragmentHeadTests
{
    [Test]
    public void CommentAndHeadline_AreRead_AndThePageFollows()
    {
        const string Html = "<!--1676704505000-->\n[秘书长访日 - 样报](https://example.com/a)\n------\n\n<p>正文</p>";
        var head = FragmentHead.Read(Html);
        Assert.That(head.Headline, Is.EqualTo("秘书长访日 - 样报"));
        Assert.That(head.Url, Is.EqualTo("https://example.com/a"));
        Assert.That(head.Recorded.ToString(), Is.EqualTo("2023-02-18T07:15:05+00:00"));
        Assert.That(Html[head.Length..].Trim(), Is.EqualTo("<p>正文</p>"));
    }

    [Test]
    public void HeadlineWithBrackets_EndsAtTheLastOne()
    {
        Assert.That(FragmentHead.Read("[[图集](上)春天](https://example.com/)").Headline, Is.EqualTo("[图集](上)春天"));
    }

    [TestCase("<p>正文</p>")]
    [TestCase("<!-- 一般的注释 --><p>正文</p>")]
    [TestCase("[注] 正文")]
    [TestCase("[")]
    [TestCase("[](")]
    [TestCase("<!-->")]
    [TestCase("<!--1676704505000")]
    public void OrdinaryMarkup_HasNoHead(string html)
    {
        Assert.That(FragmentHead.Read(html), Is.EqualTo(default(FragmentHead)));
    }
}
