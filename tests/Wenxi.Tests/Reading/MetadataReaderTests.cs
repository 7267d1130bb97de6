using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class MetadataReaderTests
{
    private static DeclaredMetadata Read(string html)
    {
        using var document = PageParser.Parse(html, path: null);
        return MetadataReader.Read(document);
    }

    private static DeclaredMetadata ReadJson(string json) => Read($"<script type=application/ld+json>{json}</script>");

    [Test]
    public void JsonWithHalfASurrogatePair_SaysNothing()
    {
        Assert.That(ReadJson("{\"@type\":\"Article\",\"headline\":\"\uD800\"}").Headlines, Is.Empty);
    }

    [Test]
    public void OpenGraphAndMeta_AreCollectedInOrderOfTrust()
    {
        var declared = Read("""
            <title>秘书长访日 - 样报</title>
            <meta name="author" content="林晓舟"><meta property="article:author" content="样报">
            <meta name="pubdate" content="2023-02-17"><meta property="article:published_time" content="2023-02-18T08:04:00+08:00">
            <meta property="OG:TITLE" content="秘书长 访日"><meta name="source" content="样报社">
            <meta property="og:site_name" content="样报"><meta property="og:url" content="https://example.com/b">
            <link rel="canonical" href="https://example.com/a"><time datetime="2020-01-01">从前</time>
            """);
        Assert.That(declared.PageTitle, Is.EqualTo("秘书长访日 - 样报"));
        Assert.That(declared.Headlines, Is.EqualTo(new[] { "秘书长 访日" }));
        Assert.That(declared.Authors, Is.EqualTo(new[] { "样报", "林晓舟" }));
        Assert.That(declared.PublishedTimes, Is.EqualTo(new[] { "2023-02-18T08:04:00+08:00", "2023-02-17", "2020-01-01" }));
        Assert.That(declared.Sources, Is.EqualTo(new[] { "样报社" }));
        Assert.That(declared.SiteNames, Is.EqualTo(new[] { "样报" }));
        Assert.That(declared.Urls, Is.EqualTo(new[] { "https://example.com/a", "https://example.com/b" }));
    }

    [TestCase("""{"@type":"NewsArticle","headline":"题","author":{"name":"林晓舟"},"datePublished":"2023-02-18",}""")]
    [TestCase("""{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["Thing","Article"],"headline":"题","author":["林晓舟"],"datePublished":"2023-02-18"}]}""")]
    [TestCase("""[{"@context":"https://ziyuan.example/cambrian.jsonld","title":"题","author":"林晓舟","pubDate":"2023-02-18"}]""")]
    public void JsonLd_IsReadInEveryShape(string json)
    {
        var declared = ReadJson(json);
        Assert.That(declared.Headlines, Is.EqualTo(new[] { "题" }));
        Assert.That(declared.ListedAuthors, Is.EqualTo(new[] { "林晓舟" }));
        Assert.That(declared.PublishedTimes, Is.EqualTo(new[] { "2023-02-18" }));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("""{"@type":"Product","headline":"题"}""")]
    [TestCase("""{"@type":"Article","headline":"\ud800"}""")]
    [TestCase("""{"@type":5,"headline":["题"]}""")]
    public void OtherJson_SaysNothing(string json)
    {
        Assert.That(ReadJson(json).Headlines, Is.Empty);
    }
}
