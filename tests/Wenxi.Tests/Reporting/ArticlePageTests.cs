using CsCheck;

namespace Wenxi.Tests.Reporting;

public sealed class ArticlePageTests
{
    [Test]
    public void Report_HasAllParts()
    {
        var page = ReportMarkup.Parse(ReportSamples.Page.ToHtmlReport());
        Assert.Multiple(() =>
        {
            Assert.That(page.Title, Is.EqualTo(ReportSamples.Page.Article.Title));
            Assert.That(page.Texts("dd"), Does.Contain("2023-02-18 08:04").And.Contain("林晓舟").And.Contain("文析样报"));
            Assert.That(page.QuerySelectorAll("section").Select(static section => section.Id), Is.EqualTo(new[] { "keywords", "cloud", "names", "network", "text", "terms", "values" }));
            Assert.That(page.Texts("#keywords tbody th span"), Is.EqualTo(ReportSamples.Page.Keywords.Select(static keyword => keyword.Term)));
            Assert.That(page.Texts("#names tbody th > span"), Is.EqualTo(ReportSamples.Page.Entities.Select(static entity => entity.Name)));
            Assert.That(page.QuerySelectorAll("#terms tbody tr"), Has.Length.EqualTo(25));
            Assert.That(page.QuerySelectorAll("#cloud text"), Has.Length.GreaterThan(40));
        });
    }

    [Test]
    public void Highlights_AreTheMentions_AndNothingOfTheTextIsLost()
    {
        var page = ReportMarkup.Parse(ReportSamples.Page.ToHtmlReport());
        Assert.Multiple(() =>
        {
            Assert.That(page.Texts(".text .m"), Is.EqualTo(ReportSamples.Page.Mentions.Select(static mention => mention.Text)));
            Assert.That(string.Join('\n', page.QuerySelector(".text")!.Children.Select(static paragraph => paragraph.TextContent)), Is.EqualTo(ReportSamples.Page.Article.Text));
        });
    }

    [Test]
    public void Mention_LeadsToItsEntity_AndTellsEnglishNameAndCount()
    {
        var page = ReportMarkup.Parse(ReportSamples.Of("岸田文雄在东京说，北约很重要。岸田又说，北约会来。").ToHtmlReport());
        var mention = page.QuerySelectorAll(".text .m").First(static element => element.TextContent == "岸田");
        Assert.Multiple(() =>
        {
            Assert.That(mention.GetAttribute("data-tip"), Is.EqualTo("Fumio Kishida · person · 2 times"));
            Assert.That(page.QuerySelector(mention.GetAttribute("href")!)!.QuerySelector("th > span")!.TextContent, Is.EqualTo("岸田文雄"));
        });
    }

    [Test]
    public void EveryMentionOfAName_CountsForTheRowItLeadsTo()
    {
        var page = ReportMarkup.Parse(ReportSamples.Page.ToHtmlReport());
        var links = page.QuerySelectorAll(".text a.m").CountBy(static link => link.GetAttribute("href")!).ToDictionary();
        foreach (var row in page.QuerySelectorAll("#names tbody tr"))
            Assert.That(links["#" + row.Id], Is.EqualTo(int.Parse(row.QuerySelector(".number")!.TextContent, System.Globalization.CultureInfo.InvariantCulture)), row.TextContent);
    }

    [Test]
    public void Network_LinksNamesOfOneSentence()
    {
        var page = ReportMarkup.Parse(ReportSamples.Of("北约欢迎日本。北约感谢日本。韩国欢迎日本。").ToHtmlReport());
        Assert.That(page.Texts("#network .pairs li"), Is.EqualTo(new[] { "日本 – 北约 2", "日本 – 韩国 1" }).Or.EqualTo(new[] { "北约 – 日本 2", "日本 – 韩国 1" }));
    }

    [Test]
    public void Markup_InAnyPartOfTheArticle_StaysText()
    {
        const string Script = "<script>alert('1')</script>\"&amp;";
        var analysis = ReportSamples.Analyzer.Analyze(new Article
        {
            Title = Script,
            Authors = [Script],
            Source = Script,
            SiteName = Script + "2",
            Url = "javascript:alert(1)",
            Language = "\"><img src=x onerror=alert(1)>",
            IncompleteReason = Script,
            Text = $"{Script}北约秘书长在东京。\n{Script}",
        });
        var page = ReportMarkup.Parse(analysis.ToHtmlReport());
        Assert.Multiple(() =>
        {
            Assert.That(page.Title, Is.EqualTo(Script));
            Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(Script));
            Assert.That(page.Texts("dd"), Is.EqualTo(new[] { Script, Script, Script + "2", "javascript:alert(1)", Script }));
            Assert.That(page.Texts(".text p"), Is.EqualTo(new[] { $"{Script}北约秘书长在东京。", Script }));
        });
    }

    [Test]
    public void AnyText_GivesAPageThatParsesAndKeepsIt() =>
        Gen.Select(Gen.String[Gen.Char["<>&\"'/!-=script北约东京岸田文雄。，\n\r\0\u0001\uD800\uDC00\uFFFE 1月"], 0, 40], Gen.String[Gen.Char["<>&\"'\0\uD800a北"], 0, 10]).Sample((text, title) =>
        {
            var page = ReportMarkup.Parse(ReportSamples.Of(text, title).ToHtmlReport());
            Assert.That(page.Texts(".text > *"), Is.EqualTo(text.Split('\n').Where(static line => !string.IsNullOrWhiteSpace(line)).Select(Written)));
            if (!string.IsNullOrWhiteSpace(title))
                Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(Written(title)));
        }, iter: 400);

    [Test]
    public void SameAnalysis_GivesTheSameCharacters()
    {
        var expected = ReportSamples.Page.ToHtmlReport();
        var reports = new string[16];
        Parallel.For(0, reports.Length, i => reports[i] = ReportSamples.Page.ToHtmlReport());
        Assert.That(reports, Is.All.EqualTo(expected));
    }

    [Test]
    public void EmptyText_IsSaid()
    {
        var page = ReportMarkup.Parse(ReportSamples.Of("").ToHtmlReport());
        Assert.That(page.QuerySelector("#text")!.TextContent, Does.Contain("The text is empty."));
    }

    [Test]
    public void LongText_IsCut_AndSaid()
    {
        var page = ReportMarkup.Parse(ReportSamples.Of("北约欢迎日本。\n日本欢迎北约。").ToHtmlReport(new ReportOptions { Title = "样品", MaximumTextLength = 10 }));
        Assert.Multiple(() =>
        {
            Assert.That(page.Title, Is.EqualTo("样品"));
            Assert.That(page.Texts(".text p"), Is.EqualTo(new[] { "北约欢迎日本。", "日本" }));
            Assert.That(page.QuerySelector("#text")!.TextContent, Does.Contain("The first 10 of 15 characters are shown; all of them are counted."));
        });
    }

    [Test]
    public void NegativeLength_Throws() =>
        Assert.That(() => ReportSamples.Page.ToHtmlReport(new ReportOptions { MaximumTextLength = -1 }), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void AnalysisMadeByHand_WithRangesOfAnotherText_IsShown()
    {
        var analysis = ReportSamples.Page with { Article = ReportSamples.Page.Article with { Text = "短文。" } };
        Assert.That(ReportMarkup.Parse(analysis.ToHtmlReport()).Texts(".text > *"), Is.EqualTo(new[] { "短文。" }));
    }

    [Test]
    public void Size_IsInHand()
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(ReportSamples.Page.ToHtmlReport());
        Assert.That(bytes, Is.LessThan(80_000), "a page of 1,300 characters");
    }

    // A carriage return becomes a line feed, and what no document may hold U+FFFD; everything else stays as it is.
    private static string Written(string text) => string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.Value == '\r' ? "\n" : rune.Value < 0x20 && rune.Value is not ('\t' or '\n') ? "\uFFFD" : rune.ToString()));
}
