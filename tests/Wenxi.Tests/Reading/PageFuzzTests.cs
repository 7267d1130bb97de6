using CsCheck;

namespace Wenxi.Tests.Reading;

/// <summary>Pages damaged at random: each gives an article or a refusal, whose parts keep their promises.</summary>
public class PageFuzzTests
{
    private static readonly ArticleReader Reader = new();

    private static readonly string[] Bricks =
    [
        "<div>", "</div>", "</p>", "<p>", "<table><tr><td>", "</table>", "<b><i>", "<a href='", "\"", ">", "<", "<!--", "-->", "<script>", "</script>", "<style>",
        "<title>", "</title>", "<h1>", "<template>", "<svg>", "<select>", "<noscript>", "<ul><li>", "<article>", "<time datetime=", "class=comment", "style=display:none",
        "&#x110000;", "&#0;", "&amp", "\uD800", "\u2028", "2023-02-30 25:61", "二〇二三年二月三十日", "作者：", "来源：", "（记者", "[题](http://x)", "\0", "责任编辑：", "相关阅读", "\r\n", "<pre>\n",
        "{\"@type\":\"Article\",\"author\":[{}]}", "999999999999小时前", "第", "电（",
    ];

    private static string[] OwnPages() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "Reading", "Pages"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Test]
    public void OwnPages_Mutated() => Mutate(OwnPages(), 1500);

    [Test]
    public void RealPages_Mutated()
    {
        var folder = Path.Combine(Repository.Shared, "data", "pages");
        if (!Directory.Exists(folder))
            Assert.Ignore("needs ../shared/data/pages");
        Mutate([.. Directory.GetFiles(folder, "*.html").Where(path => new FileInfo(path).Length < 100_000).Order(StringComparer.Ordinal).Select(File.ReadAllText)], 150);
    }

    [Test]
    public void OwnPages_WithFlippedBytes()
    {
        var pages = OwnPages().Select(System.Text.Encoding.UTF8.GetBytes).ToArray();
        Gen.Select(Gen.Int[0, pages.Length - 1], Gen.Select(Gen.Int[0, 3000], Gen.Byte).Array[0, 20]).Sample((page, flips) =>
        {
            var bytes = pages[page].ToArray();
            foreach (var (at, value) in flips)
                bytes[at % bytes.Length] = value;
            try
            {
                AssertKeepsItsPromises(Reader.Read(bytes));
            }
            catch (ArticleReadException)
            {
                // A refusal is an answer, too.
            }
        }, iter: 1000, threads: 1);
    }

    // Cuts, doublings and bricks at several places.
    private static void Mutate(string[] pages, int count)
    {
        var change = Gen.Select(Gen.Double[0, 1], Gen.Int[-400, 400], Gen.OneOf(Bricks));
        Gen.Select(Gen.Int[0, pages.Length - 1], change.Array[1, 8]).Sample((page, changes) =>
        {
            var html = pages[page];
            foreach (var (where, length, brick) in changes)
            {
                var at = (int)(where * html.Length);
                var other = Math.Clamp(at + length, 0, html.Length);
                html = string.Concat(html.AsSpan(0, at), brick, html.AsSpan(other));
            }

            try
            {
                AssertKeepsItsPromises(Reader.Read(html, new PageContext { RetrievedAt = DateTimeOffset.UnixEpoch.AddYears(50), Url = "http://x/" }));
            }
            catch (ArticleReadException)
            {
                // A refusal is an answer, too.
            }
        }, iter: count, threads: 1);
    }

    private static void AssertKeepsItsPromises(Article article)
    {
        Assert.That(article.Title is not null || article.Text.Length > 0);
        Assert.That(article.Title, Is.Null.Or.Length.InRange(1, 1000));
        Assert.That(article.Authors, Has.Count.AtMost(10).And.All.Length.InRange(2, 20));
        Assert.That(article.Source, Is.Null.Or.Not.Empty);
        Assert.That(string.Join('\n', article.Paragraphs.Select(paragraph => paragraph.Text(article.Text))), Is.EqualTo(article.Text));
        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Length), Is.All.Positive);
        Assert.That(article.Text, Does.Not.Contain("\r"));
        if (article.PublishedAt is { } time)
            Assert.That(time.Local.Year, Is.InRange(1900, 2200));
    }
}
