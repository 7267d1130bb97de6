using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class BlockReaderTests
{
    private static IReadOnlyList<TextBlock> Read(string html)
    {
        using var document = PageParser.Parse(html, path: null);
        return BlockReader.Read(document.Body!).Lines;
    }

    private static IEnumerable<string> Lines(string html) => Read(html).Select(block => block.Text);

    [TestCase("<p>一</p><p>二</p>", "一|二")]
    [TestCase("一<br>二<br><br>三", "一|二|三")]
    [TestCase("<div>一<p>二</p>三</div>", "一|二|三")]
    [TestCase("<p>　　一&nbsp; 二\n三\u200B四</p>", "一 二 三四")]
    [TestCase("<p><b>日</b>本<span>首<i>相</i></span></p>", "日本首相")]
    [TestCase("<table><tr><td>一<td>二<tr><td>三</table>", "一|二|三")]
    [TestCase("<pre>a\nb</pre>", "a\nb")]
    [TestCase("<p>一<script>x()</script><style>p{}</style><span style='display: none'>二</span><i hidden>三</i></p>", "一")]
    [TestCase("<div></div>  <p> </p>", "")]
    public void Lines_AreWhatAReaderSees(string html, string lines)
    {
        Assert.That(string.Join('|', Lines(html)), Is.EqualTo(lines));
    }

    [Test]
    public void Kinds_ComeFromTheElements()
    {
        var kinds = Read("<h1>甲</h1><p>乙</p><ul><li>丙</ul><blockquote><p>丁</p></blockquote><figure><figcaption>戊</figcaption></figure><pre>己</pre>")
            .Select(block => block.Kind);
        Assert.That(kinds, Is.EqualTo(new[]
        {
            ParagraphKind.Heading, ParagraphKind.Paragraph, ParagraphKind.ListItem, ParagraphKind.Quote, ParagraphKind.Caption, ParagraphKind.Preformatted,
        }));
    }

    [Test]
    public void LinkText_IsCounted()
    {
        var block = Read("<p>见<a href=x>北约 网站</a></p>").Single();
        Assert.That(block.LinkLength, Is.EqualTo(4));
        Assert.That(block.IsMostlyLinks);
        Assert.That(Read("<p>详见本报<a href=x>北约</a></p>").Single().IsMostlyLinks, Is.False);
    }
}
