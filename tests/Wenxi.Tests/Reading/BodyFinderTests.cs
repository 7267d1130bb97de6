using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class BodyFinderTests
{
    private const string Sentence = "渡轮公司贴出告示，说北线因为机舱漏水还要停航五天，码头上排队的人各自往回走。";

    private static string Body(string html, string? title = null)
    {
        using var document = PageParser.Parse(html, path: null);
        var page = BlockReader.Read(document.Body!);
        return string.Join('|', BodyFinder.Find(page, title).Select(line => page.Lines[line].Text.Replace(Sentence, "S", StringComparison.Ordinal)));
    }

    [TestCase($"<div><a href=/>首页的链接在此</a></div><div><p>{Sentence}<p>{Sentence}</div><div><a href=/a>别的文章的题目</a></div>", "S|S")]
    [TestCase($"<div>{Sentence}<br>{Sentence}</div><ul><li><a href=/a>别的文章的题目</a><li><a href=/b>又一篇文章的题目</a></ul>", "S|S")]
    [TestCase($"<div><p>{Sentence}<div><a href=/a>别的文章的题目</a><a href=/b>又一篇</a></div><p>{Sentence}</div>", "S|S", Description = "links inside")]
    [TestCase($"<div><section><p>{Sentence}</section><section><p>{Sentence}</section></div><p><a href=/a>别的文章的题目</a>", "S|S", Description = "a section for each paragraph")]
    [TestCase($"<div><p>{Sentence}<p>{Sentence}</div><div class=comment-list><p>{Sentence}</div>", "S|S", Description = "named as comments")]
    [TestCase($"<div class=comment-list><p>{Sentence}<p>{Sentence}</div>", "S|S", Description = "a name is no evidence against all of the text")]
    [TestCase($"<div><p>{Sentence}<p>{Sentence}</div><div><p>版权所有 样报网</div>", "S|S")]
    [TestCase($"<div><h3>小标题</h3><p>{Sentence}<p>图注</div>", "小标题|S|图注", Description = "short lines beside one paragraph")]
    public void Body_IsTheHeaviestContainer(string html, string lines)
    {
        Assert.That(Body(html), Is.EqualTo(lines));
    }

    [Test]
    public void Body_StandsUnderTheHeadline()
    {
        var teaser = $"<div><p>{Sentence}甲</p></div>";
        Assert.That(Body($"{teaser}<h1>渡轮停航第三天</h1><div><p>{Sentence}<p>{Sentence}</div>", "渡轮停航第三天"), Is.EqualTo("S|S"));
    }

    [Test]
    public void TextUnderAHeadingOfOthers_IsNotTheArticles()
    {
        var teasers = string.Concat(Enumerable.Repeat($"<li><p>{Sentence}甲</p>", 8));
        var article = new ArticleReader().Read($"<div><p>{Sentence}<p>{Sentence}<p>{Sentence}</div><h3>相关推荐</h3><ul>{teasers}</ul>");
        Assert.That(article.Text, Is.EqualTo($"{Sentence}\n{Sentence}\n{Sentence}"));
    }

    [Test]
    public void TimeGrowsWithTheLines_NotWithTheirSquare()
    {
        var small = Time(2_000);
        var large = Time(16_000);

        // Eight times the lines; quadratic would be 64 times the time.
        Assert.That(large / small, Is.LessThan(30));

        static double Time(int lines)
        {
            var html = string.Concat(Enumerable.Repeat($"<div><p>{Sentence}</p><br></div>", lines));
            using var document = PageParser.Parse(html, path: null);
            var page = BlockReader.Read(document.Body!);
            var best = double.MaxValue;
            for (var round = 0; round < 5; round++)
            {
                var start = System.Diagnostics.Stopwatch.StartNew();
                BodyFinder.Find(page, null);
                best = Math.Min(best, start.Elapsed.TotalMilliseconds);
            }

            return best;
        }
    }
}
