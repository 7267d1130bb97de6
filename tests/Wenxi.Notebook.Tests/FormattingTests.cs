using Microsoft.DotNet.Interactive.Formatting;
using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.Notebook.Tests;

/// <summary>What notebooks show for results: through the real formatting package, which the library does not know.</summary>
public sealed class FormattingTests
{
    private const string Text = "北约秘书长斯托尔滕贝格（Jens Stoltenberg）1月31日抵达东京。<b>北约</b>欢迎日本。";

    private static readonly TokenizedCorpus Words = new CorpusTokenizer().Tokenize(Corpus.Of([Text, "北约欢迎日本。"]));

    private static readonly ArticleAnalysis Analysis = new ArticleAnalyzer().Analyze(Text);

    private static readonly TestCaseData[] Results =
    [
        new TestCaseData(Analysis, "wenxi fragment", "## Untitled text").SetArgDisplayNames("analysis"),
        new TestCaseData(Analysis.Tokens, "<th>Token</th>", "| Token |").SetArgDisplayNames("tokens"),
        new TestCaseData(Analysis.Keywords, "<th>Keyword</th>", "| Keyword |").SetArgDisplayNames("keywords"),
        new TestCaseData(Analysis.Terms, "<th>Term</th>", "| Term |").SetArgDisplayNames("terms"),
        new TestCaseData(Analysis.Mentions, "<th>Confidence</th>", "| Mention |").SetArgDisplayNames("mentions"),
        new TestCaseData(Analysis.Entities, "<th>English name</th>", "| Name |").SetArgDisplayNames("entities"),
        new TestCaseData(new EntityRecognizer().Recognize(Text), "<th>English name</th>", "| Name |").SetArgDisplayNames("entity analysis"),
        new TestCaseData(new EntityRecognizer().Recognize(Text).Entities, "<th>English name</th>", "| Name |").SetArgDisplayNames("entities of the recognizer"),
        new TestCaseData(new Segmenter().Segment(Text).ToDisplay(Text), "<th>Token</th>", "| Token |").SetArgDisplayNames("tokens of the segmenter"),
        new TestCaseData(new LexicalAnalyzer().Analyze(Text), "<th>Label</th>", "| Word |").SetArgDisplayNames("labelled words"),
        new TestCaseData(new KeywordExtractor().Extract(Text), "<th>Keyword</th>", "| Keyword |").SetArgDisplayNames("keywords of the extractor"),
        new TestCaseData(new KeySentenceExtractor().Extract(Text), "<th>Sentence</th>", "| Sentence |").SetArgDisplayNames("key sentences"),
        new TestCaseData(new ConcordanceFinder().Find(Words, "北约"), "<th>Match</th>", "| Document |").SetArgDisplayNames("concordance"),
        new TestCaseData(new CollocationFinder(new CollocationOptions { MinimumCount = 1 }).Find(Words), "<th>First</th>", "| First |").SetArgDisplayNames("collocations"),
        new TestCaseData(new KeynessAnalyzer().Compare(DocumentTermMatrix.Of(Words), DocumentTermMatrix.Of(Words)), "<th>Log ratio</th>", "| Term |").SetArgDisplayNames("keyness"),
        new TestCaseData(Analysis.Entities[0], "<b>北约</b> · English name NATO", "**北约** · English name NATO").SetArgDisplayNames("entity"),
        new TestCaseData(Analysis.Terms[0], "<b>北约</b> · Count 2", "**北约** · Count 2").SetArgDisplayNames("term"),
        new TestCaseData(new ConcordanceFinder().Find(Words, "欢迎")[1], "北约<b>欢迎</b>日本", "北约**欢迎**日本").SetArgDisplayNames("line of a concordance"),
    ];

    [TestCaseSource(nameof(Results))]
    public void Result_ShowsItself(object result, string html, string markdown)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Formatter.GetPreferredMimeTypesFor(result.GetType()), Does.Contain("text/html"));
            Assert.That(result.ToDisplayString("text/html"), Does.Contain(html).And.Contain("北约"));
            Assert.That(result.ToDisplayString("text/markdown"), Does.Contain(markdown).And.Contain("北约"));
        });
    }

    [Test]
    public void Tokens_ShowTheirWords_AndMarkupStaysText()
    {
        var html = Analysis.Tokens.ToDisplayString("text/html");
        Assert.That(html, Does.Contain("<td>斯托尔滕贝格</td>").And.Contain("&lt;").And.Not.Contain("<b>北约"));
    }

    [Test]
    public void WhatIsSelected_ShowsALineEach()
    {
        object[] selections = [Analysis.Keywords.Take(2), Analysis.Keywords.OrderBy(static keyword => keyword.Count).ToList(), Analysis.Entities.ToArray(), Analysis.Mentions.Where(static mention => mention.Start == 0)];
        foreach (var selection in selections)
            Assert.That(selection.ToDisplayString("text/html"), Does.Contain("<b>北约</b> · ").And.Not.Contain("<details"));
    }

    [Test]
    public void LongList_IsCut_AndSaid()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(static number => $"第{number}条渔船出海。"));
        Assert.That(new ArticleAnalyzer().Analyze(text).Tokens.ToDisplayString("text/html"), Does.Match("<p>[0-9,]+ more rows</p>"));
    }

    [Test]
    public void Library_HasNoReferenceToTheHost() =>
        Assert.That(new[] { typeof(ArticleAnalysis).Assembly, typeof(Token).Assembly }.SelectMany(static assembly => assembly.GetReferencedAssemblies()).Select(static name => name.Name),
            Has.None.StartWith("Microsoft.DotNet.Interactive"));
}
