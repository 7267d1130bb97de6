using System.Text;

namespace Wenxi.Tests.Reading;

public class ArticleReaderTests
{
    private const string Paragraph =
        "<p>一月三十一日傍晚，首相在官邸迎接客人，会谈持续了大约一个小时，两人随后一起走到记者面前，宣布了一份联合声明，声明写道，双方将在网络安全、太空和新兴技术等方面加紧合作。</p>";

    private static readonly ArticleReader Reader = new();

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "nato-japan.html");

    private static Article ReadPage(string head, string top, string bottom = "") =>
        Reader.Read($"<html><head>{head}</head><body><ul><li><a href=/>首页</a><li><a href=/w>国际</a></ul><div class=main>{top}<div>{Paragraph}{Paragraph}{Paragraph}</div>{bottom}</div></body></html>");

    [Test]
    public void SamplePage_IsReadWhole()
    {
        var article = Reader.ReadFile(Sample);
        Assert.That(article.Title, Is.EqualTo("北约秘书长访问东京：欧洲与亚洲的安全已经连在一起"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "林晓舟" }));
        Assert.That(article.PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:04:00"));
        Assert.That(article.Source, Is.EqualTo("文析样报"));
        Assert.That(article.SiteName, Is.EqualTo("文析样报"));
        Assert.That(article.Url, Is.EqualTo("https://example.com/world/2023-02-18/nato-japan.html"));
        var paragraphs = article.Text.Split('\n');
        Assert.That(paragraphs, Has.Length.EqualTo(11));
        Assert.That(paragraphs[0], Does.StartWith("北约秘书长斯托尔滕贝格（Jens Stoltenberg）一月底"));
        Assert.That(paragraphs[^1], Does.EndWith("同一张时刻表上的两班飞机。"));
    }

    [TestCase(936, "gbk")]
    [TestCase(936, "gb2312")]
    [TestCase(54936, "gb18030")]
    [TestCase(54936, "utf-8")]
    [TestCase(1200, "utf-16")]
    public void SamplePage_InOtherEncodings_GivesTheSame(int codePage, string label)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Unicode;
        var page = File.ReadAllText(Sample).Replace("charset=\"utf-8\"", $"charset=\"{label}\"", StringComparison.Ordinal);
        byte[] bytes = [.. codePage == 1200 ? encoding.GetPreamble() : [], .. encoding.GetBytes(page)];
        Assert.That(Reader.Read(bytes) with { Encoding = null }, Is.EqualTo(Reader.ReadFile(Sample) with { Encoding = null }));
    }

    [Test]
    public void StringBytesStreamAndFile_GiveTheSame()
    {
        var expected = Reader.ReadFile(Sample);
        var bytes = File.ReadAllBytes(Sample);
        using var stream = new MemoryStream(bytes);
        Assert.That(Reader.Read(Encoding.UTF8.GetString(bytes)), Is.EqualTo(expected with { Encoding = null }));
        Assert.That(Reader.Read(bytes), Is.EqualTo(expected));
        Assert.That(Reader.Read(stream), Is.EqualTo(expected));
        Assert.That(stream.CanRead, "the caller's stream stays open");
    }

    [Test]
    public void RealArticle_IsReadWhole()
    {
        var article = Reader.Read(SharedArticle.Read());
        Assert.That(article.Title, Is.EqualTo("北约秘书长访日：在更危险的世界里，日本可指望北约与你们站在一起"));
        Assert.That(article.PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:04:00"));
        Assert.That(article.Authors, Is.EqualTo(new[] { "弗林" }));
        Assert.That(article.Url, Does.StartWith("https://www.rfi.fr/cn/"));
        var paragraphs = article.Text.Split('\n');
        Assert.That(paragraphs, Has.Length.EqualTo(36));
        Assert.That(paragraphs[0], Does.StartWith("自去年6月日韩领导人").And.EndWith("访日之旅。"));
        Assert.That(paragraphs[^1], Does.EndWith("我们就有时间提问了。”"));
        Assert.That(article.Text, Does.Not.Contain("弗林").And.Not.Contain("08:04"));
    }

    [TestCase("<title>秘书长访问东京_国际_样报网</title>", "<h1>秘书长访问东京</h1>")]
    [TestCase("<title>秘书长访问东京_国际_样报网</title>", "<div>秘书长访问东京</div>")]
    [TestCase("<title>样报网 | 秘书长访问东京</title>", "<h1>秘书长访问东京</h1>")]
    [TestCase("<title>秘书长访问东京_国际_样报网</title>", "")]
    [TestCase("<title></title><meta property=og:title content=秘书长访问东京>", "")]
    [TestCase("", "<h1>秘书长访问东京</h1>")]
    [TestCase("<title>样报网</title>", "<h1>秘书长访问东京</h1>")]
    public void Title_IsTheHeadlineWithoutTheSite(string head, string top)
    {
        Assert.That(ReadPage(head, top).Title, Is.EqualTo("秘书长访问东京"));
    }

    [Test]
    public void VisibleDate_WinsOverDeclaredOnes_AndIsCompletedByThem()
    {
        const string Declared = "<meta property=article:published_time content=2023-02-18T08:04:31+08:00>";
        Assert.That(ReadPage(Declared, "<h1>题目在此</h1><p>2023-02-18 08:04</p>").PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:04:31+08:00"));
        Assert.That(ReadPage(Declared, "<h1>题目在此</h1><p>2023-02-18</p>").PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:04:31+08:00"));
        Assert.That(ReadPage(Declared, "<h1>题目在此</h1><p>2023-02-17 20:00</p>").PublishedAt.ToString(), Is.EqualTo("2023-02-17T20:00:00"));
        Assert.That(ReadPage(Declared, "<h1>题目在此</h1>").PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:04:31+08:00"));
    }

    [Test]
    public void DateOfAnotherArticle_IsNotTaken()
    {
        const string Teasers = "<h3>推荐阅读</h3><ul><li><a href=/1>别的文章</a> 2021-01-01 10:00<li><a href=/2>又一篇</a> 2021-01-02</ul>";
        Assert.That(ReadPage("<title>题目在此</title>", "<h1>题目在此</h1>", "<p>责任编辑：周文</p>" + Teasers).PublishedAt, Is.Null);
    }

    [Test]
    public void MetaAuthor_IsTakenOnlyIfItIsNeitherEditorNorSite()
    {
        const string Meta = "<title>题目在此 - 样报网</title><meta name=author content=周文>";
        Assert.That(ReadPage(Meta, "<h1>题目在此</h1>").Authors, Is.EqualTo(new[] { "周文" }));
        Assert.That(ReadPage(Meta, "<h1>题目在此</h1>", "<p>责任编辑：周文</p>").Authors, Is.Empty);
        Assert.That(ReadPage(Meta.Replace("周文", "样报", StringComparison.Ordinal), "<h1>题目在此</h1>").Authors, Is.Empty);
    }

    [TestCase("<p>2023-02-18 08:04 样报社</p>")]
    [TestCase("<p>2023-02-18 · 样报社</p>")]
    [TestCase("<p>样报社</p><p>2023-02-18 08:04</p>")]
    [TestCase("<p>来源：样报社</p>")]
    public void Source_StandsBesideTheDateOrAfterItsLabel(string top)
    {
        Assert.That(ReadPage("", "<h1>题目在此</h1>" + top).Source, Is.EqualTo("样报社"));
    }

    [Test]
    public void Url_MustBeAnAddressOfTheWeb()
    {
        Assert.That(ReadPage("<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='https://example.com/a'>", "").Url, Is.EqualTo("https://example.com/a"));
        Assert.That(ReadPage("<link rel=canonical href=/a>", "").Url, Is.Null);
    }

    [Test]
    public void TitleAlone_IsAnArticleWithoutText()
    {
        Assert.That(Reader.Read("<title>秘书长访问东京</title>"), Is.EqualTo(new Article { Title = "秘书长访问东京", Language = "zh-Hans" }));
    }

    [Test]
    public async Task OneReader_ServesManyThreads()
    {
        var bytes = await File.ReadAllBytesAsync(Sample);
        var expected = Reader.Read(bytes);
        var articles = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Reader.Read(bytes))));
        Assert.That(articles, Is.All.EqualTo(expected));
    }
}
