using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.Tests.Display;

public sealed class ResultExtensionsTests
{
    [Test]
    public void Markdown_OfEachKind()
    {
        const string Text = "北约欢迎日本";
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
        Assert.Multiple(() =>
        {
            Assert.That(new[] { new Keyword("北约", 0.25, 3) }.ToMarkdown(), Is.EqualTo("| Keyword | Score | Count |\n|---|---:|---:|\n| 北约 | 0.2500 | 3 |\n"));
            Assert.That(new[] { new TermFrequency("北约", 3, 0) }.ToMarkdown(), Is.EqualTo("| Term | Count |\n|---|---:|\n| 北约 | 3 |\n"));
            Assert.That(new[] { new Entity { Name = "岸田文雄", Type = EntityType.Person, EnglishName = "Fumio Kishida", Aliases = ["岸田"], Count = 2, FirstPosition = 0 } }.ToMarkdown(),
                Is.EqualTo("| Name | English name | Type | Aliases | Count |\n|---|---|---|---|---:|\n| 岸田文雄 | Fumio Kishida | Person | 岸田 | 2 |\n"));
            Assert.That(new[] { new Mention("2%", EntityType.Percent, 4, 2, 0.9) { Value = "0.02" } }.ToMarkdown(),
                Is.EqualTo("| Mention | Type | Value | Start | Confidence |\n|---|---|---|---:|---:|\n| 2% | Percent | 0.02 | 4 | 0.90 |\n"));
            Assert.That(new[] { new LexicalSpan(0, 2, "ORG", 0.961) }.ToMarkdown(Text), Is.EqualTo("| Word | Label | Start | Confidence |\n|---|---|---:|---:|\n| 北约 | ORG | 0 | 0.96 |\n"));
            Assert.That(new[] { new KeySentence(Text, 1, 0, 6) }.ToMarkdown(), Is.EqualTo("| Sentence | Score |\n|---|---:|\n| 北约欢迎日本 | 1.00 |\n"));
            Assert.That(new[] { new ConcordanceLine(new CorpusDocument { Id = "甲", Text = Text }, 0, 2, 2, 0, 6) }.ToMarkdown(), Is.EqualTo("| Document | Left | Match | Right |\n|---|---:|---|---|\n| 甲 | 北约 | 欢迎 | 日本 |\n"));
            Assert.That(new[] { new Collocation { First = "北约", Second = "欢迎", Count = 2, FirstCount = 3, SecondCount = 2, Score = 1.5, Table = default } }.ToMarkdown(),
                Is.EqualTo("| First | Second | Count | Score |\n|---|---|---:|---:|\n| 北约 | 欢迎 | 2 | 1.50 |\n"));
            Assert.That(new[] { new KeynessAnalyzer().Compare("北约", 2, 1, 10, 10) }.ToMarkdown(), Is.EqualTo("| Term | Count | Reference count | Score | Log ratio |\n|---|---:|---:|---:|---:|\n| 北约 | 2 | 1 | 0.34 | 1.00 |\n"));
            Assert.That(segmenter.Segment(Text).ToMarkdown(Text), Does.StartWith("| Token | Tag | Start | Length |\n|---|---|---:|---:|\n| 北约 | "));
        });
    }

    [Test]
    public void Html_OfEachKind_IsATable()
    {
        Assert.That(new[] { new Keyword("<b>", 0.25, 3) }.ToHtml(), Is.EqualTo(
            """
            <table><thead><tr><th>Keyword</th><th>Score</th><th>Count</th></tr></thead>
            <tbody>
            <tr><td>&lt;b&gt;</td><td style="text-align:right">0.2500</td><td style="text-align:right">3</td></tr>
            </tbody></table>

            """));
    }

    [TestCase("a|b", @"a\|b")]
    [TestCase("*_`[x](y)<i>&amp;", @"\*\_\`\[x\](y)\<i\>\&amp;")]
    [TestCase("一\n二\r三", "一 二 三")]
    [TestCase(@"\", @"\\")]
    public void Markdown_EscapesWhatWouldBeMarkup(string term, string written) =>
        Assert.That(new[] { new TermFrequency(term, 1, 0) }.ToMarkdown(), Does.EndWith($"| {written} | 1 |\n"));

    [Test]
    public void Analysis_AsHtmlAndMarkdown()
    {
        var analysis = Reporting.ReportSamples.Page;
        Assert.Multiple(() =>
        {
            Assert.That(analysis.ToHtml(), Does.StartWith("<div class=\"wenxi fragment\">").And.Contain("岸田文雄").And.Not.Contain("<script").And.Not.Contain(" id="));
            Assert.That(analysis.ToMarkdown(), Does.StartWith("## 北约秘书长访问东京：欧洲与亚洲的安全已经连在一起\n\n2023-02-18 08:04 · 林晓舟 · 文析样报 · 1,334 characters").And.Contain("\n### Names\n\n| Name |"));
        });
    }

    [Test]
    public void Display_IsOfTheSameTokens()
    {
        const string Text = "北约欢迎日本";
        var tokens = new Segmenter().Segment(Text);
        Assert.Multiple(() =>
        {
            Assert.That(tokens.ToDisplay(Text), Is.EqualTo(tokens));
            Assert.That(() => tokens.ToDisplay("北约"), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => tokens.ToDisplay(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void Null_Throws()
    {
        Assert.That(() => ((IEnumerable<Keyword>)null!).ToHtml(), Throws.ArgumentNullException);
        Assert.That(() => Array.Empty<Token>().ToMarkdown(null!), Throws.ArgumentNullException);
    }
}
