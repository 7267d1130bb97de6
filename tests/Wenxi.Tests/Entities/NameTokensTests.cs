using CsCheck;
using Wenxi.Entities;
using Wenxi.Segmentation;

namespace Wenxi.Tests.Entities;

public sealed class NameTokensTests
{
    private static readonly Segmenter Segmenter = new(new SegmenterOptions { Tags = true });

    private static string Constrained(string text, params string[] names)
    {
        Mention[] mentions = [.. names.Select(name => new Mention(name, EntityType.Person, text.IndexOf(name, StringComparison.Ordinal), name.Length, 1)).OrderBy(static mention => mention.Start)];
        return string.Join(" ", NameTokens.Constrain(Segmenter, text, Segmenter.Segment(text), mentions).Select(token => $"{token.Text(text)}/{token.Tag}"));
    }

    [TestCase("秘书长斯托尔滕贝格说", "斯托尔滕贝格", ExpectedResult = "秘书长/n 斯托尔滕贝格/nr 说/v")]
    [TestCase("研究生命起源", "命起", ExpectedResult = "研究生/n 命起/nr 源/ng")]
    [TestCase("他好，北京大学生前来", "学生", ExpectedResult = "他/r 好/a ，/x 北京/ns 大/a 学生/nr 前来/t")]
    [TestCase("研究生命", "", ExpectedResult = "研究/vn 生命/vn")]
    public string Constrain_CutsAnewWhatANameDivides(string text, string name) => name.Length == 0 ? Constrained(text) : Constrained(text, name);

    [Test]
    public void Constrain_WithAnyMentions_CoversTheTextAndKeepsThem() =>
        Gen.Select(Gen.String[Gen.Char["北京大学生前来应聘，研究生命起源。\nA1"], 1, 40], Gen.Int[0, 39].Array[0, 6]).Sample((text, cuts) =>
        {
            int[] ends = [.. cuts.Select(cut => Math.Min(cut, text.Length)).Distinct().Order()];
            var mentions = new List<Mention>();
            for (int i = 0; i + 1 < ends.Length; i += 2)
                mentions.Add(new Mention(text[ends[i]..ends[i + 1]], EntityType.Location, ends[i], ends[i + 1] - ends[i], 1));
            Token[] tokens = NameTokens.Constrain(Segmenter, text, Segmenter.Segment(text), mentions);
            int end = 0;
            foreach (Token token in tokens)
            {
                Assert.That(token.Start, Is.EqualTo(end));
                Assert.That(token.Length, Is.Positive);
                Assert.That(token.Tag, Is.Not.Null);
                end = token.End;
            }

            Assert.That(end, Is.EqualTo(text.Length));
            foreach (Mention mention in mentions)
                Assert.That(tokens, Has.Member(new Token(mention.Start, mention.Length, "ns")));
        }, iter: 3000);

    [Test]
    public void Analyzer_WithoutEntities_GivesThePlainTokens()
    {
        const string Text = "秘书长斯托尔滕贝格（Jens Stoltenberg）在庆应大学演讲";
        var plain = new ArticleAnalyzer(new AnalyzerOptions { Entities = EntityRecognizerOptions.None }).Analyze(Text);
        var named = new ArticleAnalyzer().Analyze(Text);
        Assert.Multiple(() =>
        {
            Assert.That(plain.Mentions, Is.Empty);
            Assert.That(plain.Entities, Is.Empty);
            Assert.That(plain.Tokens, Is.EqualTo(Segmenter.Segment(Text)));
            Assert.That(plain.Terms.CountOf("斯托尔滕贝格"), Is.Zero);
            Assert.That(named.Tokens.Select(token => token.Text(Text)), Is.SupersetOf(new[] { "斯托尔滕贝格", "庆应大学" }));
            Assert.That(named.Terms.CountOf("斯托尔滕贝格"), Is.EqualTo(1));
            Assert.That(named.Terms.CountOf("庆应大学"), Is.EqualTo(1));
        });
    }
}
