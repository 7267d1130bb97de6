using System.Text;
using Wenxi.Segmentation;

namespace Wenxi.Tests.Keywords;

/// <summary>The method Phrase on words and tags that stand in the test.</summary>
public sealed class PhraseTests
{
    private const string Body =
        "休渔期/n 从/p 五月/t 开始/v 。/x 渔民/n 说/v ，/x 休渔期/n 让/v 近海/n 鱼群/n 恢复/v ，/x 人工/n 鱼礁/n 也/d 有/v 作用/n 。/x 研究/vn 人员/n 测量/v 人工/n 鱼礁/n 。/x";

    private static KeywordExtractor Extractor(int top = 20) => new(new KeywordExtractorOptions { Top = top });

    private static IReadOnlyList<Keyword> Extract(string words, string title = "", int top = 20)
    {
        var (text, tokens) = Words.Of(words);
        if (title.Length == 0)
            return Extractor(top).Extract(text, tokens);
        var (titleText, titleTokens) = Words.Of(title);
        return Extractor(top).Extract(titleText, titleTokens, text, tokens);
    }

    [Test]
    public void TermsOfSeveralWords_AreCandidates_AndTheirPartsDoNotStandBesideThem()
    {
        var terms = Extract(Body).Select(static keyword => keyword.Term).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(terms, Does.Contain("人工鱼礁").And.Contain("休渔期"));
            Assert.That(terms, Does.Not.Contain("人工").And.Not.Contain("鱼礁"));
            foreach (var term in terms)
                Assert.That(terms.Where(other => other != term && other.Contains(term, StringComparison.Ordinal)), Is.Empty, term);
        });
    }

    [Test]
    public void TheTitle_IsEvidence_AndDoesNotCount()
    {
        var with = Extract(Body, "近海/n 鱼群/n 回来/v 了/u").ToDictionary(static keyword => keyword.Term);
        var without = Extract(Body).ToDictionary(static keyword => keyword.Term);
        Assert.Multiple(() =>
        {
            Assert.That(without.Keys.First(), Is.Not.EqualTo("近海鱼群"));
            Assert.That(with.Keys.First(), Is.EqualTo("近海鱼群"));
            Assert.That(with["近海鱼群"].Score, Is.GreaterThan(without["近海鱼群"].Score));
            Assert.That(with["近海鱼群"].Count, Is.EqualTo(1));
            Assert.That(with["近海鱼群"].Parts.Single(static part => part.Evidence == KeywordEvidence.Title).Value, Is.Positive);
        });
    }

    [Test]
    public void AFirstLineThatIsATitle_IsTakenForOne()
    {
        var (text, tokens) = Words.Of($"近海/n 鱼群/n 回来/v 了/u \n/x {Body}");
        var fish = Extractor().Extract(text, tokens).Single(static keyword => keyword.Term == "近海鱼群");
        Assert.Multiple(() =>
        {
            Assert.That(fish.Parts.Single(static part => part.Evidence == KeywordEvidence.Title).Value, Is.Not.Zero);
            Assert.That(fish.Count, Is.EqualTo(2), "the title is a part of the text");
        });
    }

    [TestCase("近海/n 鱼群/n 回来/v 了/u 。/x \n/x ")]
    [TestCase("近海/n 鱼群/n 回来/v 了/u ")]
    public void AFirstLineThatIsASentence_IsNoTitle(string line)
    {
        var (text, tokens) = Words.Of(line + Body);
        Assert.That(Extractor().Extract(text, tokens).SelectMany(static keyword => keyword.Parts).Where(static part => part.Evidence == KeywordEvidence.Title).Select(static part => part.Value), Is.All.Zero);
    }

    [Test]
    public void Parts_AddUpToTheScore()
    {
        foreach (var keyword in Extract(Body, "休渔期/n 延长/v"))
        {
            Assert.That(keyword.Parts.Select(static part => part.Evidence), Is.EqualTo(Enum.GetValues<KeywordEvidence>()));
            Assert.That(keyword.Parts.Sum(static part => part.Value), Is.EqualTo(Math.Log(keyword.Score / (1 - keyword.Score))).Within(1e-9));
        }
    }

    [Test]
    public void QuotedTitles_AreWhole()
    {
        var terms = Extract("作者/n 写/v 了/u 《/x 海/n 的/u 一/m 年/m 》/x ，/x 《/x 海/n 的/u 一/m 年/m 》/x 讲/v 渔村/n 。/x").Select(static keyword => keyword.Term);
        Assert.That(terms, Does.Contain("海的一年"));
    }

    [Test]
    public void HyphensAndSpacesBetweenLatinWords_JoinTerms()
    {
        var terms = Extract("机器/n 用/p machine/eng _/x learning/eng 和/c 印度/ns -/x 太平洋/ns 。/x machine/eng _/x learning/eng 与/c 印度/ns -/x 太平洋/ns").Select(static keyword => keyword.Term);
        Assert.That(terms, Does.Contain("machine learning").And.Contain("印度-太平洋"));
    }

    [Test]
    public void UpperAndLowerCase_AreTheSame() =>
        Assert.That(Extract("Nato/eng 在/p NATO/eng 。/x nato/eng").Single(), Has.Property(nameof(Keyword.Term)).EqualTo("Nato").And.Property(nameof(Keyword.Count)).EqualTo(3));

    [Test]
    public void FunctionWordsStopWordsAndNumbers_AreNoCandidates() =>
        Assert.That(Extract("我们/r 的/u 因为/c 2023/m 50%/m 。/x"), Is.Empty);

    [Test]
    public void Tags_ChooseByTheLastWord()
    {
        var (text, tokens) = Words.Of(Body);
        var terms = new KeywordExtractor(new KeywordExtractorOptions { Tags = ["v"] }).Extract(text, tokens).Select(static keyword => keyword.Term).ToArray();
        Assert.That(terms, Is.Not.Empty.And.None.EqualTo("人工鱼礁"));
    }

    [Test]
    public void TokensWithoutTags_Throw() =>
        Assert.That(() => Extractor().Extract("北京", [new Token(0, 2)]), Throws.ArgumentException);

    [Test]
    public void TokensThatOverlap_AreAnalysed()
    {
        var text = "中国科学院计算技术研究所";
        var tokens = new Segmenter(new SegmenterOptions { Mode = SegmentationMode.Full, Tags = true }).Segment(text);
        Assert.That(Extractor().Extract(text, tokens), Is.Not.Empty);
    }

    [Test]
    public void ALongText_TakesTimeAndMemoryInProportion()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 30_000; i++)
            text.Append("渔船").Append("boat").Append(i).Append("回到码头");
        var keywords = Extractor().Extract(text.ToString());
        Assert.That(keywords, Has.Count.EqualTo(20));
    }

    [Test]
    public void OwnBackground_ChangesTheRanking()
    {
        var (text, tokens) = Words.Of("渔船/n 。/x 码头/n");
        var rare = InverseDocumentFrequencies.Create([new("渔船", 1), new("码头", 9)]);
        var common = InverseDocumentFrequencies.Create([new("渔船", 9), new("码头", 1)]);
        Assert.That(
            new KeywordExtractor(new KeywordExtractorOptions { Background = rare }).Extract(text, tokens).Select(static keyword => keyword.Score),
            Is.Not.EqualTo(new KeywordExtractor(new KeywordExtractorOptions { Background = common }).Extract(text, tokens).Select(static keyword => keyword.Score)));
    }
}
