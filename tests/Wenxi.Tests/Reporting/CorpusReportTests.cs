namespace Wenxi.Tests.Reporting;

public sealed class CorpusReportTests
{
    private static readonly ReportDocument[] Documents =
    [
        new() { Analysis = ReportSamples.Of("渔船清晨出海。渔船傍晚回港。渔民卖鱼。", "渔港", "2024-01-05"), Group = "海" },
        new() { Analysis = ReportSamples.Of("渔船修理发动机。渔民等待天气。", "船厂", "2024-03-20"), Group = "海" },
        new() { Analysis = ReportSamples.Of("果园剪枝。果农施肥，果园浇水。", "果园", "2024-03-21"), Group = "山" },
    ];

    [Test]
    public void Report_HasAllParts_AndEachDocument()
    {
        var page = ReportMarkup.Parse(CorpusReport.ToHtml(Documents));
        Assert.Multiple(() =>
        {
            Assert.That(page.Title, Is.EqualTo("3 documents"));
            Assert.That(page.QuerySelectorAll("main > section").Select(static section => section.Id),
                Is.SupersetOf(new[] { "documents", "time", "groups", "similarity", "terms", "cloud", "d1-document", "d2-document", "d3-document" }));
            Assert.That(page.Texts("#documents tbody a"), Is.EqualTo(new[] { "渔港", "船厂", "果园" }));
            Assert.That(page.Texts("#d3-document .text p"), Is.EqualTo(new[] { "果园剪枝。果农施肥，果园浇水。" }));
        });
    }

    [Test]
    public void TimeLine_GivesRatesOfEachPeriodWithDocuments()
    {
        var page = ReportMarkup.Parse(CorpusReport.ToHtml(Documents));
        var label = page.QuerySelectorAll("#time svg").Select(static svg => svg.GetAttribute("aria-label")!).Single(static label => label.StartsWith("渔船:", StringComparison.Ordinal));
        var first = Documents[0].Analysis.Terms;
        var march = Documents[1].Analysis.Terms.TotalCount + Documents[2].Analysis.Terms.TotalCount;
        Assert.That(label, Is.EqualTo(FormattableString.Invariant($"渔船: 2024-01 {2000.0 / first.TotalCount:0.0}, 2024-03 {1000.0 / march:0.0}")));
    }

    [Test]
    public void TimeLine_OfOneDayOrWithoutDates_IsLeftOut()
    {
        ReportDocument[] undated = [.. Documents.Select(static document => document with { Analysis = document.Analysis with { Article = document.Analysis.Article with { PublishedAt = null } } })];
        Assert.That(ReportMarkup.Parse(CorpusReport.ToHtml(undated)).QuerySelector("#time"), Is.Null);
        Assert.That(ReportMarkup.Parse(CorpusReport.ToHtml([Documents[0], Documents[0]])).QuerySelector("#time"), Is.Null);
    }

    [Test]
    public void Groups_ShowWhatTheOthersLack()
    {
        var page = ReportMarkup.Parse(CorpusReport.ToHtml(Documents));
        var groups = page.QuerySelectorAll("#groups .group");
        Assert.Multiple(() =>
        {
            Assert.That(groups.Select(static group => group.QuerySelector("h3")!.TextContent), Is.EqualTo(new[] { "海", "山" }));
            Assert.That(groups[0].QuerySelector("tbody th")!.TextContent, Is.EqualTo("渔船"));
            Assert.That(groups[1].QuerySelector("tbody th")!.TextContent, Is.EqualTo("果园"));
        });
    }

    [Test]
    public void Similarity_IsOneHundredForTheSame_AndNoneForNothingInCommon()
    {
        var page = ReportMarkup.Parse(CorpusReport.ToHtml([Documents[0], Documents[0], Documents[2]]));
        Assert.That(page.QuerySelectorAll("#similarity tbody tr").Select(static row => string.Join(' ', row.Texts("td"))), Is.EqualTo(new[] { "100 100 0", "100 100 0", "0 0 100" }));
    }

    [Test]
    public void Names_StayText()
    {
        const string Script = "<script>alert(1)</script>";
        var page = ReportMarkup.Parse(CorpusReport.ToHtml(
            [new ReportDocument { Analysis = ReportSamples.Of("北约欢迎日本。"), Name = Script, Group = Script }, Documents[0]], new ReportOptions { Title = Script }));
        Assert.Multiple(() =>
        {
            Assert.That(page.Title, Is.EqualTo(Script));
            Assert.That(page.Texts("#documents tbody a")[0], Is.EqualTo(Script));
            Assert.That(page.Texts("#groups h3")[0], Is.EqualTo(Script));
        });
    }

    [Test]
    public void NoDocument_OneDocument_AndEmptyDocuments()
    {
        Assert.That(ReportMarkup.Parse(CorpusReport.ToHtml([])).Title, Is.EqualTo("0 documents"));
        Assert.That(ReportMarkup.Parse(CorpusReport.ToHtml([Documents[0]])).Title, Is.EqualTo("1 document"));
        Assert.That(ReportMarkup.Parse(CorpusReport.ToHtml([new ReportDocument { Analysis = ReportSamples.Of("") }, new ReportDocument { Analysis = ReportSamples.Of("") }])).Texts("#documents tbody a"),
            Is.EqualTo(new[] { "Document 1", "Document 2" }));
    }

    [Test]
    public void TextOfAllDocuments_IsCutTogether()
    {
        var page = ReportMarkup.Parse(CorpusReport.ToHtml(Documents, new ReportOptions { MaximumTextLength = Documents[0].Analysis.Article.Text.Length + 2 }));
        Assert.That(page.QuerySelectorAll(".text").Select(static text => text.TextContent.Trim()), Is.EqualTo(new[] { Documents[0].Analysis.Article.Text, "渔船", "" }));
    }

    [Test]
    public void Null_Throws()
    {
        Assert.That(() => CorpusReport.ToHtml(null!), Throws.ArgumentNullException);
        Assert.That(() => CorpusReport.ToHtml([null!]), Throws.ArgumentNullException);
    }
}
