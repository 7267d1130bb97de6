using System.Globalization;
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
        return new KeywordExtractor(options).Extract(text, tokens);
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
    public void Extract_WithJiebasOptions_GivesJiebasKeywordsAndScores()
    {
        var golden = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "golden");
        var text = File.ReadAllText(Path.Combine(golden, "keywords.text.txt"));
        var expected = File.ReadLines(Path.Combine(golden, "keywords.tsv")).Skip(1).ToArray();

        var like = new KeywordExtractorOptions { Top = int.MaxValue, StopWords = StopWords.None, IncludeNumbers = true };
        var keywords = new KeywordExtractor(like).Extract(text, new Segmenter().Segment(text));

        Assert.That(
            keywords.Select(static keyword => $"{keyword.Term}\t{keyword.Score.ToString("R", CultureInfo.InvariantCulture)}"),
            Is.EqualTo(expected));
    }
}
