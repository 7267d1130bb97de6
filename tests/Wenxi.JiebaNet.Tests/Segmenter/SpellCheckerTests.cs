using JiebaNet.Segmenter;
using JiebaNet.Segmenter.Spelling;

namespace Wenxi.JiebaNet.Tests.Segmenter;

/// <summary>Expected words are those of jieba.NET 0.42.2.</summary>
public sealed class SpellCheckerTests
{
    private static readonly string[] OneEditFromJingbei = ["北京市", "台北市", "淮北市", "京都市", "北市", "京山市", "京市"];
    private static readonly string[] OneEditFromNormal = ["北京大学", "北京师范大学", "北京师大"];

    [Test]
    public void Suggests_AKnownWord_Itself() =>
        Assert.That(new SpellChecker().Suggests("北京"), Is.EqualTo(new[] { "北京" }));

    [Test]
    public void Suggests_WordsOneEditAway_TheMostFrequentFirst()
    {
        var checker = new SpellChecker();
        Assert.Multiple(() =>
        {
            Assert.That(checker.Suggests("忠心耿取"), Is.EqualTo(new[] { "忠心耿耿" }));
            Assert.That(checker.Suggests("京北市"), Is.EquivalentTo(OneEditFromJingbei));
            Assert.That(checker.Suggests("北京师大学"), Is.EquivalentTo(OneEditFromNormal));
            Assert.That(checker.Suggests("技术控").First(), Is.EqualTo("技术"));
            Assert.That(checker.Suggests("技术控"), Does.Contain("技术科").And.Contain("技术员").And.No.Contain("技术控"));
        });
    }

    [TestCase("")]
    [TestCase("X")]
    [TestCase("没有这样的一个词语")]
    public void Suggests_NothingForWhatIsFarFromAllWords(string word) =>
        Assert.That(new SpellChecker().Suggests(word), Is.Empty);

    [Test]
    public void Suggests_WordsOfASegmenter()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.AddWord("量子比特币");
        Assert.Multiple(() =>
        {
            Assert.That(new SpellChecker(segmenter.Words).Suggests("量子笔特币"), Is.EqualTo(new[] { "量子比特币" }));
            Assert.That(new SpellChecker().Suggests("量子笔特币"), Is.Empty);
        });
    }

    [Test]
    public void Suggests_OfALongText_IsEmpty() =>
        Assert.That(new SpellChecker().Suggests(new string('的', 100_000)), Is.Empty);
}
