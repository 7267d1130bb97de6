using CsCheck;
using Wenxi.Segmentation;

namespace Wenxi.Tests;

public sealed class KeywordExtractorTests
{
    // From dictionaries/jieba/idf.txt.
    private const double IdfOfBeijing = 4.66740230872;
    private const double IdfOfTsinghua = 8.08059472162;
    private const double MedianIdf = 11.9547675029;

    private static IReadOnlyList<Keyword> Extract(string words, KeywordExtractorOptions? options = null)
    {
        var (text, tokens) = Words.Of(words);
        return new KeywordExtractor((options ?? new KeywordExtractorOptions()) with { Method = KeywordMethod.TfIdf }).Extract(text, tokens);
    }

    [Test]
    public void Extract_ScoresByCountTimesIdfOverTotal() =>
        Assert.That(Extract("清华大学 在 北京 ， 北京 在 不识此词"), Is.EqualTo(new Keyword[]
        {
            new("不识此词", 1 * (MedianIdf / 4), 1),
            new("北京", 2 * (IdfOfBeijing / 4), 2),
            new("清华大学", 1 * (IdfOfTsinghua / 4), 1),
        }));

    [Test]
    public void Extract_TiesStandInTheOrderOfTheText() =>
        Assert.That(Extract("丙丙丙丙 甲甲甲甲 乙乙乙乙").Select(static keyword => keyword.Term), Is.EqualTo(new[] { "丙丙丙丙", "甲甲甲甲", "乙乙乙乙" }));

    [Test]
    public void Extract_LeavesOutSingleCharactersStopWordsAndNumbers() =>
        Assert.That(Extract("人 我们 2023 三十 ... 北京").Select(static keyword => keyword.Term), Is.EqualTo(new[] { "北京" }));

    [Test]
    public void IncludeNumbers_ScoresThemAsJiebaDoes() =>
        Assert.That(Extract("2023 北京", new KeywordExtractorOptions { IncludeNumbers = true }).Select(static keyword => keyword.Term), Is.EqualTo(new[] { "2023", "北京" }));

    [Test]
    public void Top_LimitsTheNumber() =>
        Assert.That(Extract("清华大学 北京 不识此词", new KeywordExtractorOptions { Top = 2 }), Has.Count.EqualTo(2));

    [Test]
    public void Top_BelowOne_Throws() =>
        Assert.That(() => new KeywordExtractor(new KeywordExtractorOptions { Top = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Extract_Nothing_GivesNothing() => Assert.That(Extract("的"), Is.Empty);

    [Test]
    public void TextRank_RanksWhatStandsTogether()
    {
        // 甲甲 stands in a window with each of the others, which stand in none with one another.
        var (text, tokens) = Words.Of("甲甲/n 乙乙/n 的/u 的/u 的/u 的/u 甲甲/n 丙丙/n 的/u 的/u 的/u 的/u 丁丁/n");
        var keywords = new KeywordExtractor(new KeywordExtractorOptions { Method = KeywordMethod.TextRank }).Extract(text, tokens);
        Assert.Multiple(() =>
        {
            Assert.That(keywords.Select(static keyword => keyword.Term), Is.EqualTo(new[] { "甲甲", "乙乙", "丙丙" }), "丁丁 has no neighbour");
            Assert.That(keywords[0].Score, Is.EqualTo(1));
            Assert.That(keywords[0].Count, Is.EqualTo(2));
            Assert.That(keywords[1].Score, Is.EqualTo(keywords[2].Score));
        });
    }

    [Test]
    public void TextRank_WithoutTags_Throws() =>
        Assert.That(() => new KeywordExtractor(new KeywordExtractorOptions { Method = KeywordMethod.TextRank }).Extract("北京", [new Token(0, 2)]), Throws.ArgumentException);

    [TestCase(KeywordMethod.Phrase)]
    [TestCase(KeywordMethod.TfIdf)]
    [TestCase(KeywordMethod.TextRank)]
    public void AnyString_GivesKeywordsOfIt(KeywordMethod method)
    {
        var extractor = new KeywordExtractor(new KeywordExtractorOptions { Method = method, Top = int.MaxValue });
        Gen.String[Gen.Char["北约秘书长访问日本，。《战略》 A1-\n\uD83D\uDE00\uD800"], 0, 60].Sample(text =>
        {
            foreach (var keyword in extractor.Extract(text))
            {
                Assert.That(text, Does.Contain(keyword.Term));
                Assert.That(double.IsFinite(keyword.Score) && keyword.Score > 0);
            }
        }, iter: 1000);
    }
}
