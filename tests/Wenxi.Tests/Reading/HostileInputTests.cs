using System.Text;
using CsCheck;
using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

/// <summary>Any input gives an article or an <see cref="ArticleReadException"/>, on a small stack and in linear time.</summary>
public class HostileInputTests
{
    private const int Many = 100_000;
    private const int SmallStack = 256 * 1024;

    private static readonly ArticleReader Reader = new();

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "nato-japan.html");

    private static readonly string[] Bricks =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</i>", "<a href=\"", "<table>", "<td>", "<select>", "<svg>", "<template>", "<script>",
        "</script>", "<!--", "-->", "<title>", "<meta charset=", "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":", "&#x4e2d;", "&amp", "<", ">", "\"",
        "'", "\0", "\uD800", "[题](", ")\n---\n", "作者：", "来源：", "责任编辑：", "2023年2月18日 25:99", "99/99/9999", "中文，段落。", " ", "\n", "<frameset>", "<h1>", "<plaintext>",
    ];

    private static string Repeat(string text) => new StringBuilder().Insert(0, text, Many).ToString();

    private static Article? ReadOrRefuse(string html)
    {
        try
        {
            return Reader.Read(html);
        }
        catch (ArticleReadException)
        {
            return null;
        }
    }

    private static IEnumerable<TestCaseData> Floods()
    {
        yield return new TestCaseData(Repeat("<div>") + "中文").SetArgDisplayNames("nested div");
        yield return new TestCaseData(Repeat("<div>") + Repeat("</p>") + "中文").SetArgDisplayNames("nested div, wrong end tags");
        yield return new TestCaseData(Repeat("<table><tr><td>") + "中文").SetArgDisplayNames("nested tables");
        yield return new TestCaseData(Repeat("<b><i><font color=1><p>中文")).SetArgDisplayNames("open formatting");
        yield return new TestCaseData("<svg>" + Repeat("<g>") + "</svg>中文").SetArgDisplayNames("nested drawing");
        yield return new TestCaseData(Repeat("<ul><li>中文")).SetArgDisplayNames("nested lists");
        yield return new TestCaseData(Repeat("<a href=x>中文")).SetArgDisplayNames("links");
        yield return new TestCaseData(Repeat("<p>中文。</p>")).SetArgDisplayNames("paragraphs");
        yield return new TestCaseData(Repeat("中文<br>")).SetArgDisplayNames("line breaks");
        yield return new TestCaseData("<p>中文</p><p " + string.Concat(Enumerable.Range(0, Many / 10).Select(i => $"a{i}=1 ")) + ">").SetArgDisplayNames("attributes");
        yield return new TestCaseData("<title>" + Repeat("题_") + "</title><h1>题</h1><p>中文").SetArgDisplayNames("long title");
        yield return new TestCaseData("<p>中文" + Repeat("<meta property=og:title content=题>")).SetArgDisplayNames("meta elements");
        yield return new TestCaseData("<p>中文<script type=application/ld+json>" + Repeat("[") + "</script>").SetArgDisplayNames("nested JSON");
    }

    [TestCaseSource(nameof(Floods))]
    public void Flood_IsRead_OnASmallStack(string html)
    {
        Article? article = null;
        var thread = new Thread(() => article = ReadOrRefuse(html), SmallStack);
        thread.Start();
        Assert.That(thread.Join(TimeSpan.FromSeconds(60)), "the time grows faster than the input");
        Assert.That(article?.Text, Does.Contain("中文"));
    }

    [Test]
    public void UnclosedTitle_IsNoHeadline()
    {
        var page = "<title>" + File.ReadAllText(Sample);
        Assert.That(ReadOrRefuse(page)?.Title, Is.Null.Or.Length.AtMost(1000));
        Assert.That(ReadOrRefuse("<p>中文，段落。</p><svg><title>" + Repeat("题"))?.Title, Is.Null);
    }

    private static IEnumerable<TestCaseData> Bombs()
    {
        const int Size = 25 << 20;
        yield return Bomb("paragraphs", "<p>中文。</p>", Size);
        yield return Bomb("nested elements", "<div>", Size);
        yield return Bomb("text", "中文，段落。", Size);
        yield return Bomb("scripts", "<script>publish_time='2023-02-18'</script>", Size);
        yield return Bomb("entities", "&#x4e2d;&amp;", Size);
        yield return Bomb("less-than signs", "<", Size);
        yield return Bomb("dated lists", "<li class=date>2023-02-18", Size);
        yield return new TestCaseData("<p>中文，段落。</p><script>" + new StringBuilder().Insert(0, "var a='<div>';", Size / 14) + "</script>").SetArgDisplayNames("one script");
        yield return new TestCaseData("<p>中文，段落。<!--" + new string('-', Size)).SetArgDisplayNames("unclosed comment");
        yield return new TestCaseData("<p>中文，段落。</p><p title='" + new string('字', Size)).SetArgDisplayNames("unclosed attribute");

        static TestCaseData Bomb(string name, string brick, int size) =>
            new TestCaseData("<p>中文，段落。</p>" + new StringBuilder().Insert(0, brick, size / brick.Length)).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Bombs))]
    public void Bomb_IsReadInBoundedTimeAndMemory(string html)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = System.Diagnostics.Stopwatch.StartNew();
        var article = ReadOrRefuse(html);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.That(article?.Text, Does.Contain("中文"));
        Assert.That(allocated, Is.LessThan(1_000_000_000), "bytes allocated");
        Assert.That(start.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public void EndlessStream_IsReadInPart()
    {
        using var stream = new EndlessStream("<p>中文，段落。</p>"u8.ToArray());
        var article = Reader.Read(stream);
        Assert.That(article.Text, Does.StartWith("中文，段落。"));
        Assert.That(article.IncompleteReason, Is.Not.Null);
    }

    [Test]
    public void TextBehindTheLimit_IsRefusedWithTheLimit()
    {
        var page = "<p title='" + new string('字', MarkupLimiter.MaximumLength) + "'>中文，段落。</p>";
        Assert.That(() => Reader.Read(page), Throws.TypeOf<ArticleReadException>().With.Message.Contains("16 million characters; what follows was not read"));
    }

    [Test]
    public void PageAtTheLimitOfTags_IsReadWhole_AndOneMoreIsNot()
    {
        var page = "<p>中文，段落。</p>" + new StringBuilder().Insert(0, "<i></i>", (MarkupLimiter.MaximumTags / 2) - 1);
        Assert.That(Reader.Read(page).IncompleteReason, Is.Null);
        Assert.That(Reader.Read(page + "<i>").IncompleteReason, Is.Null.Or.Contain("400,000 tags"));
        Assert.That(Reader.Read(page + "<i></i>").IncompleteReason, Is.EqualTo("The page has more than 400,000 tags; what follows was not read."));
    }

    [Test]
    public void AnyString_GivesAnArticleOrARefusal()
    {
        Gen.String.Sample(html => ReadOrRefuse(html) is not { } article || article.Text.Length + (article.Title?.Length ?? 0) > 0, iter: 500, threads: 1);
    }

    [Test]
    public void AnyMarkup_GivesAnArticleOrARefusal()
    {
        Gen.OneOf(Bricks).Array[0, 60].Select(string.Concat).Sample(
            html => ReadOrRefuse(html) is not { } article || !article.Text.Contains('\r', StringComparison.Ordinal), iter: 1000, threads: 1);
    }

    [Test]
    public void AnyBytes_GiveAnArticleOrARefusal()
    {
        Gen.Byte.Array[0, 300].Sample(
            bytes =>
            {
                try
                {
                    Reader.Read(bytes);
                }
                catch (ArticleReadException)
                {
                }
            },
            iter: 500,
            threads: 1);
    }

    [Test]
    public void SamplePage_CutAndSpliced_GivesAnArticleOrARefusal()
    {
        var page = File.ReadAllText(Sample);
        Gen.Select(Gen.Int[0, page.Length], Gen.Int[0, page.Length], Gen.OneOf(Bricks)).Sample(
            (cut, from, brick) => ReadOrRefuse(page[..cut] + brick + page[from..]) is not { } article || article.Text.Length <= 2 * page.Length,
            iter: 200,
            threads: 1);
    }
}
