using System.Text.Json;
using CsCheck;
using Wenxi.Segmentation;

namespace Wenxi.Tests;

public sealed class ArticleAnalyzerTests
{
    private static readonly ArticleAnalyzer Analyzer = new();

    private static readonly Article Sample = new()
    {
        Title = "北约秘书长访问\u300C日本\u300D",
        Authors = ["甲", "乙"],
        PublishedAt = new PublishedTime(new DateTime(2023, 2, 18, 8, 4, 0), null, TimePrecision.Minute),
        Text = "北约秘书长斯托尔滕贝格（Jens Stoltenberg）抵达东京。\n斯托尔滕贝格说：“北约欢迎日本。”",
    };

    [Test]
    public void Analyze_CountsTheBody()
    {
        var analysis = Analyzer.Analyze(Sample);
        Assert.Multiple(() =>
        {
            Assert.That(analysis.Article, Is.SameAs(Sample));
            Assert.That(analysis.CharacterCount, Is.EqualTo(Sample.Text.Count(static c => !char.IsWhiteSpace(c))));
            Assert.That(analysis.Terms.CountOf("斯托尔滕贝格"), Is.EqualTo(2));
            Assert.That(analysis.Terms.CountOf("北约"), Is.EqualTo(2));
            Assert.That(analysis.Terms.CountOf("日本"), Is.EqualTo(1), "the title does not count");
            Assert.That(analysis.Keywords[0].Term, Is.EqualTo("北约"), "it stands in the title, too");
            Assert.That(analysis.Entities.Select(static entity => entity.Name), Does.Contain("斯托尔滕贝格"));
            Assert.That(analysis.Mentions, Has.Count.EqualTo(analysis.Entities.Sum(static entity => entity.Count)));
        });
    }

    [Test]
    public void Tokens_OfAnyText_CoverItWithoutGapOrOverlap() =>
        Gen.String[Gen.Char["北约秘书长斯托尔滕贝格（Jens ）·-印度太平洋岸田文雄，大学集团总统\n\uD800\uDC00A1"], 0, 60].Sample(text =>
        {
            var analysis = Analyzer.Analyze(text);
            var end = 0;
            foreach (var token in analysis.Tokens)
            {
                Assert.That(token.Start, Is.EqualTo(end));
                end = token.End;
            }
            Assert.That(end, Is.EqualTo(text.Length));
            JsonDocument.Parse(analysis.ToJson()).Dispose();
        }, iter: 2000);

    [Test]
    public void Analyze_ByManyThreads_GivesTheSame()
    {
        var expected = Analyzer.Analyze(Sample).ToJson();
        var results = new string[64];
        Parallel.For(0, results.Length, i => results[i] = Analyzer.Analyze(Sample).ToJson());
        Assert.That(results, Is.All.EqualTo(expected));
    }

    [Test]
    public void Analyze_EmptyText_GivesNothing()
    {
        var analysis = Analyzer.Analyze("");
        Assert.Multiple(() =>
        {
            Assert.That(analysis.CharacterCount, Is.Zero);
            Assert.That(analysis.WordCount, Is.Zero);
            Assert.That(analysis.Tokens, Is.Empty);
            Assert.That(analysis.Terms, Is.Empty);
            Assert.That(analysis.Keywords, Is.Empty);
            Assert.That(analysis.Entities, Is.Empty);
        });
    }

    [Test]
    public void Options_ReachTheirStages()
    {
        var analyzer = new ArticleAnalyzer(new AnalyzerOptions
        {
            Terms = new TermCounterOptions { Tags = ["ns"] },
            Keywords = new KeywordExtractorOptions { Top = 1 },
        });
        var analysis = analyzer.Analyze(Sample);
        Assert.Multiple(() =>
        {
            Assert.That(analysis.Terms.Select(static term => term.Term), Does.Contain("日本").And.Not.Contain("欢迎"));
            Assert.That(analysis.Keywords, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void WordsOfOnesOwn_AreTokens_ExceptInNames()
    {
        const string text = "港口的慢船税由日本首相岸田文雄提出，慢船税明年生效。";
        var words = UserDictionary.Empty.Add(new UserWord("慢船税") { Tag = "n" }).Add(new UserWord("相岸田") { Strength = WordStrength.Must });
        var analysis = new ArticleAnalyzer(new AnalyzerOptions { UserDictionary = words }).Analyze(text);
        Assert.Multiple(() =>
        {
            string[] tokens = [.. analysis.Tokens.Select(token => token.Text(text))];
            Assert.That(tokens, Has.Exactly(2).EqualTo("慢船税"));
            Assert.That(tokens, Does.Contain("岸田文雄"));
            Assert.That(analysis.Terms.CountOf("慢船税"), Is.EqualTo(2));
            Assert.That(Analyzer.Analyze(text).Terms.CountOf("慢船税"), Is.Zero);
        });
    }

    [Test]
    public void RealArticle_GivesItsNamesAndKeywords()
    {
        var article = new ArticleReader().Read(SharedArticle.Read());
        var analysis = Analyzer.Analyze(article);
        var names = analysis.Entities.ToDictionary(static entity => (entity.Name, entity.Type));
        Assert.Multiple(() =>
        {
            Assert.That(analysis.CharacterCount, Is.InRange(7_000, 7_800));
            Assert.That(analysis.Keywords.Take(5).Select(static keyword => keyword.Term), Is.SupersetOf(new[] { "北约", "斯托尔滕贝格", "乌克兰", "日本" }));
            Assert.That(names[("斯托尔滕贝格", EntityType.Person)].EnglishName, Is.EqualTo("Jens Stoltenberg"));
            Assert.That(names[("北大西洋理事会", EntityType.Organization)].EnglishName, Is.EqualTo("NAC"));
            Assert.That(names.Keys, Is.SupersetOf(new[]
            {
                ("北约", EntityType.Organization), ("普京", EntityType.Person), ("岸田文雄", EntityType.Person), ("细谷雄一", EntityType.Person),
                ("森聡", EntityType.Person), ("鹤冈路人", EntityType.Person), ("庆应大学", EntityType.Organization), ("共同社", EntityType.Organization),
                ("瓦格纳集团", EntityType.Organization), ("入间空军基地", EntityType.Location), ("俄罗斯", EntityType.Location),
                ("乌克兰", EntityType.Location), ("日本", EntityType.Location), ("台湾", EntityType.Location), ("南中国海", EntityType.Location),
                ("东中国海", EntityType.Location), ("印度-太平洋", EntityType.Location), ("马德里", EntityType.Location), ("维尔纽斯", EntityType.Location),
            }));
            Assert.That(names[("北约", EntityType.Organization)].EnglishName, Is.EqualTo("NATO"));
            Assert.That(names[("北约", EntityType.Organization)].Aliases, Is.EqualTo(new[] { "北约组织" }));
            Assert.That(names[("岸田文雄", EntityType.Person)].EnglishName, Is.EqualTo("Fumio Kishida"));
            Assert.That(names[("岸田文雄", EntityType.Person)].Aliases, Is.EqualTo(new[] { "岸田" }));
            Assert.That(names[("细谷雄一", EntityType.Person)].Aliases, Is.EqualTo(new[] { "细谷" }));
            Assert.That(names.Keys.Select(static key => key.Name), Has.None.EqualTo("习近平"), "习主席 is no full name");
            Assert.That(analysis.Mentions.Where(static mention => mention.Type <= EntityType.Organization && mention.Text.Any(static c => char.IsPunctuation(c) && c is not ('-' or '·'))), Is.Empty);
            Assert.That(analysis.Tokens.Select(token => token.Text(article.Text)), Is.SupersetOf(new[] { "斯托尔滕贝格", "庆应大学", "印度-太平洋" }));
            Assert.That(names.Keys.Select(static key => key.Name), Has.None.AnyOf("斯托尔", "贝格", "滕", "滕贝格"));
            Assert.That(analysis.Terms[0].Term, Is.EqualTo("北约"));
        });
    }
}
