namespace Wenxi.Tests.Reading;

/// <summary>Paragraphs, language, lead image, address and time as the article gives them.</summary>
public class ArticlePartsTests
{
    private const string Sentence = "二月十八日清晨，渡轮公司贴出告示，说北线因为机舱漏水还要停航五天，码头上排队的人读完告示，各自推着车子往回走。";

    private const string Traditional = "二月十八日清晨，渡輪公司貼出告示，說北線因為機艙漏水還要停航五天，碼頭上排隊的人讀完告示，各自推著車子往回走。";

    private static readonly ArticleReader Reader = new();

    private static Article Read(string body, string head = "", PageContext? context = null) =>
        Reader.Read($"<html lang=zh><head><title>渡轮停航第三天</title>{head}</head><body><h1>渡轮停航第三天</h1><div>{body}</div></body></html>", context ?? new PageContext());

    [Test]
    public void Paragraphs_AreTheText_WithTheirKinds()
    {
        var article = Read($"""
            <p>{Sentence}</p><h2>水路比陆路慢</h2><p>{Sentence}</p><ul><li>风大的日子停航，病人先走。</ul><blockquote><p>信总要有人送。</p></blockquote>
            <figure><img src=/a.jpg><figcaption>南岸码头，渔民的小船。</figcaption></figure><div class=img-caption>灯塔。</div><pre>a
            b</pre><p>{Sentence}</p>
            """);
        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Kind), Is.EqualTo(new[]
        {
            ParagraphKind.Paragraph, ParagraphKind.Heading, ParagraphKind.Paragraph, ParagraphKind.ListItem, ParagraphKind.Quote,
            ParagraphKind.Caption, ParagraphKind.Caption, ParagraphKind.Preformatted, ParagraphKind.Paragraph,
        }));
        Assert.That(string.Join('\n', article.Paragraphs.Select(paragraph => paragraph.Text(article.Text))), Is.EqualTo(article.Text));
        Assert.That(article.Paragraphs[1].Text(article.Text), Is.EqualTo("水路比陆路慢"));
        Assert.That(article.Paragraphs[^1].End, Is.EqualTo(article.Text.Length));
    }

    [Test]
    public void ParagraphOfAnotherText_IsAnError()
    {
        var paragraph = Read($"<p>{Sentence}").Paragraphs[0];
        Assert.That(() => paragraph.Text("短"), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => paragraph.Text(null!), Throws.ArgumentNullException);
    }

    [TestCase(Sentence, "zh-Hans")]
    [TestCase(Traditional, "zh-Hant")]
    [TestCase("三月三日上午，山下有人，河里有水，天上有日月。", "zh")]
    [TestCase("The ferry stays in port for five more days, the notice says, and people walk home.", "zh", Description = "as declared")]
    public void Language_IsTheScriptOfTheText(string text, string language)
    {
        Assert.That(Reader.Read($"<html lang=zh><body><p>{text}</p><p>{text}</p></body></html>").Language, Is.EqualTo(language));
    }

    [TestCase("<meta property=og:image content=https://img.example.com/1.jpg>", "", "https://img.example.com/1.jpg")]
    [TestCase("", "<img src=/logo.png><p><img data-src=//img.example.com/2.jpg src=data:image/gif;base64,AA><p>", "https://img.example.com/2.jpg")]
    [TestCase("", "<img src=a/3.jpg width=600>", "https://example.com/n/a/3.jpg")]
    [TestCase("", "<img src=icon.png><img src=4.jpg width=20>", null)]
    public void LeadImage_IsTheDeclaredOne_OrTheFirstOfTheBody(string head, string image, string? expected)
    {
        var article = Read($"<p>{Sentence}</p>{image}<p>{Sentence}</p>", head + "<link rel=canonical href=https://example.com/n/1.html>");
        Assert.That(article.LeadImage, Is.EqualTo(expected));
    }

    [Test]
    public void Url_IsThePagesOwn_OrTheContexts()
    {
        var context = new PageContext { Url = "https://example.com/found" };
        Assert.That(Read($"<p>{Sentence}", "<link rel=canonical href=https://example.com/own>", context).Url, Is.EqualTo("https://example.com/own"));
        Assert.That(Read($"<p>{Sentence}", "", context).Url, Is.EqualTo("https://example.com/found"));
    }

    [TestCase("3小时前", "2023-02-18T07:00:00+08:00", TimePrecision.Hour)]
    [TestCase("5分钟前 来源：样报社", "2023-02-18T10:15:00+08:00", TimePrecision.Minute)]
    [TestCase("半小时前", "2023-02-18T09:00:00+08:00", TimePrecision.Hour)]
    [TestCase("2天前", "2023-02-16", TimePrecision.Day)]
    [TestCase("昨天 23:59", "2023-02-17T23:59:00+08:00", TimePrecision.Minute)]
    [TestCase("02-17 08:04", "2023-02-17T08:04:00+08:00", TimePrecision.Minute)]
    [TestCase("12月31日 08:04", "2022-12-31T08:04:00+08:00", TimePrecision.Minute)]
    public void TimeWithoutADate_IsReadByTheGivenClock(string line, string expected, TimePrecision precision)
    {
        var clock = new PageContext { RetrievedAt = new DateTimeOffset(2023, 2, 18, 10, 20, 30, TimeSpan.FromHours(8)) };
        var body = $"<p>{line}</p><p>{Sentence}</p>";
        var time = Read(body, "", clock).PublishedAt;
        Assert.That(time.ToString(), Is.EqualTo(expected));
        Assert.That(time!.Value.Precision, Is.EqualTo(precision));
        Assert.That(Read(body).PublishedAt, Is.Null, "without a clock nothing is invented");
    }

    [Test]
    public void TimeWithoutAYear_IsCompletedByTheAddress()
    {
        var head = "<link rel=canonical href=https://example.com/2023-02/18/content_1.html>";
        Assert.That(Read($"<p>02-18 08:04</p><p>{Sentence}</p>", head).PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:04:00"));
        Assert.That(Read($"<p>{Sentence}</p>", head).PublishedAt.ToString(), Is.EqualTo("2023-02-18"));
    }

    [Test]
    public void VisibleTimeAndTheSameInUtc_GiveTheOffset()
    {
        const string Declared = "<meta property=article:published_time content=2023-02-18T00:04:00Z>";
        Assert.That(Read($"<p>2023-02-18 08:04</p><p>{Sentence}</p>", Declared).PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:04:00+08:00"));
        Assert.That(Read($"<p>2023-02-18 08:05</p><p>{Sentence}</p>", Declared).PublishedAt.ToString(), Is.EqualTo("2023-02-18T08:05:00"));
    }

    [Test]
    public void Precision_IsThatOfThePage()
    {
        Assert.That(Read($"<p>2023-02-18</p><p>{Sentence}</p>").PublishedAt!.Value.Precision, Is.EqualTo(TimePrecision.Day));
        Assert.That(Read($"<p>2023-02-18 08:04</p><p>{Sentence}</p>").PublishedAt!.Value.Precision, Is.EqualTo(TimePrecision.Minute));
        Assert.That(Read($"<p>2023-02-18 08:04:05</p><p>{Sentence}</p>").PublishedAt!.Value.Precision, Is.EqualTo(TimePrecision.Second));
    }

    [Test]
    public void NullContext_IsAnArgumentError()
    {
        Assert.That(() => Reader.Read("<p>字", null!), Throws.ArgumentNullException);
        Assert.That(() => Reader.Read([0x20], null!), Throws.ArgumentNullException);
        Assert.That(() => Reader.Read(Stream.Null, null!), Throws.ArgumentNullException);
        Assert.That(() => Reader.ReadFile("a.html", null!), Throws.ArgumentNullException);
    }
}
