using System.Globalization;
using Wenxi.Segmentation;

namespace Wenxi.Tests.Keywords;

/// <summary>Against golden/keywords.jieba.txt, which jieba wrote; tests/Wenxi.Oracle compares 300 documents.</summary>
public sealed class JiebaKeywordsTests
{
    private const string Heading = "== ";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "golden");

    private static IEnumerable<TestCaseData> Calls()
    {
        var idf = InverseDocumentFrequencies.LoadFile(Path.Combine(Folder, "keywords.idf.txt"));
        var stopWords = File.ReadLines(Path.Combine(Folder, "keywords.stop-words.txt"));
        return KeywordCalls.Of(idf, stopWords).Select(static call => new TestCaseData(call.Name, call.Options).SetArgDisplayNames(call.Name));
    }

    [TestCaseSource(nameof(Calls))]
    public void Keywords_AreJiebas(string call, KeywordExtractorOptions options)
    {
        var found = new KeywordExtractor(options).Extract(File.ReadAllText(Path.Combine(Folder, "keywords.text.txt")));
        Assert.That(
            found.Select(static keyword => $"{keyword.Term}\t{keyword.Score.ToString("R", CultureInfo.InvariantCulture)}"),
            Is.EqualTo(Section(call)));
    }

    [Test]
    public void TokensThatExist_GiveTheSame()
    {
        var options = new KeywordExtractorOptions { Method = KeywordMethod.TextRank, Compatibility = Compatibility.Jieba, StopWords = StopWords.Jieba, Top = 5 };
        var text = File.ReadAllText(Path.Combine(Folder, "keywords.text.txt"));
        var tokens = new TokenBuffer();
        new Segmenter().SegmentLikePosseg(text, tokens);
        Assert.That(new KeywordExtractor(options).Extract(text, tokens.Tokens), Is.EqualTo(new KeywordExtractor(options).Extract(text)));
    }

    [Test]
    public void Tags_AreWholeTags()
    {
        var (text, tokens) = Words.Of("北京/ns 大学/n 成立/v");
        var options = new KeywordExtractorOptions { Method = KeywordMethod.TfIdf, Compatibility = Compatibility.Jieba, Tags = ["n"] };
        Assert.That(new KeywordExtractor(options).Extract(text, tokens).Select(static keyword => keyword.Term), Is.EqualTo(new[] { "大学" }));
        Assert.That(new KeywordExtractor(options with { Compatibility = Compatibility.None }).Extract(text, tokens), Has.Count.EqualTo(2));
    }

    private static IEnumerable<string> Section(string name)
    {
        var lines = File.ReadLines(Path.Combine(Folder, "keywords.jieba.txt")).SkipWhile(line => line != Heading + name).Skip(1).ToArray();
        Assert.That(lines, Is.Not.Empty, $"no section {name}");
        return lines.TakeWhile(static line => line.Length > 0);
    }
}
