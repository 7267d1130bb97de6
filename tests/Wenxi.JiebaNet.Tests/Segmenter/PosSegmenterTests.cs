using CsCheck;
using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;
using FinalViterbi = JiebaNet.Segmenter.FinalSeg.Viterbi;

namespace Wenxi.JiebaNet.Tests.Segmenter;

/// <summary>Expected tags are those of jieba.NET 0.42.2.</summary>
public sealed class PosSegmenterTests
{
    private static string Joined<T>(IEnumerable<T> pairs) => string.Join(' ', pairs);

    [TestCase("吉林的省会是长春", "吉林/ns 的/uj 省会/n 是/v 长春/ns")]
    [TestCase("很多人的第一门语言是C语言。", "很多/m 人/n 的/uj 第一门/m 语言/n 是/v C语言/n 。/x")]
    [TestCase("2天半", "2/m 天半/ns")]
    [TestCase("约翰·史密斯", "约翰/nrt ·/x 史密斯/nr")]
    [TestCase("50%-60%--和+-", "50/m %-/x 60/m %--/x 和/c +-/x")]
    [TestCase("乔治··布什·艾", "乔治/nr ··/x 布什/nrt ·/x 艾/nr")]
    [TestCase("后来搬到呼和浩特", "后来/t 搬/x 到/x 呼和浩特/ns")]
    [TestCase("用iPhone15的A17", "用/p iPhone15/m 的/uj A17/m")]
    [TestCase("", "")]
    public void Cut_Tags(string text, string expected) =>
        Assert.That(Joined(new PosSegmenter().Cut(text)), Is.EqualTo(expected));

    [TestCase("2天半", "2/eng 天/q 半/m")]
    [TestCase("50%-60%", "50/eng %/x -/x 60/eng %/x")]
    public void Cut_WithoutHmm_LeavesUnknownCharactersAlone(string text, string expected) =>
        Assert.That(Joined(new PosSegmenter().Cut(text, hmm: false)), Is.EqualTo(expected));

    [Test]
    public void Cut_UsesTheSegmentersWordsAndTags()
    {
        using var file = new TemporaryFile("李小福 2 nr", "创新办 3 i", "艾尔肯·吐尼亚孜", "cet-4 3 nz");
        var segmenter = new JiebaSegmenter();
        var tagger = new PosSegmenter(segmenter);
        segmenter.LoadUserDict(file.FilePath);
        Assert.Multiple(() =>
        {
            Assert.That(Joined(tagger.Cut("李小福在创新办")), Is.EqualTo("李小福/nr 在/p 创新办/i"));
            Assert.That(Joined(tagger.Cut("艾尔肯·吐尼亚孜新疆")), Is.EqualTo("艾尔肯·吐尼亚孜/x 新疆/ns"));
            Assert.That(Joined(tagger.Cut("考cet-4")), Is.EqualTo("考/v cet-4/nz"));
            Assert.That(Joined(segmenter.Cut("考cet-4")), Is.EqualTo("考 cet-4"));
        });
    }

    [Test]
    public void CutInParallel_GivesTheLines()
    {
        var tagger = new PosSegmenter();
        Assert.Multiple(() =>
        {
            Assert.That(tagger.CutInParallel("我来到\n北京").Select(Joined), Is.EqualTo(new[] { "我/r 来到/v", "北京/ns" }));
            Assert.That(tagger.CutInParallel(["我来到", "", "北京"], hmm: false).Select(Joined), Is.EqualTo(new[] { "我/r 来到/v", "", "北京/ns" }));
        });
    }

    [Test]
    public void Models_CutWithoutWordList()
    {
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('|', FinalViterbi.Instance.Cut("他来到网易杭研大厦abc1.5%--x")), Is.EqualTo("他来|到|网易|杭|研大厦|abc1.5%|--|x"));
            Assert.That(Joined(Viterbi.Instance.Cut("他来到网易杭研大厦")), Is.EqualTo("他/r 来/v 到/v 网易/n 杭研大厦/nt"));
            Assert.That(FinalViterbi.Instance.Cut(""), Is.Empty);
            Assert.That(Viterbi.Instance.Cut(""), Is.Empty);
        });
    }

    [Test]
    public void Null_Throws()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => new PosSegmenter(null!), Throws.ArgumentNullException);
            Assert.That(() => new PosSegmenter().Cut(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void Cut_OfAnyString_Covers() => AnyString.Gen.Sample(text =>
    {
        Assert.That(string.Concat(new PosSegmenter().Cut(text).Select(pair => pair.Word)), Is.EqualTo(text));
        Assert.That(string.Concat(FinalViterbi.Instance.Cut(text)), Is.EqualTo(text));
        Assert.That(string.Concat(Viterbi.Instance.Cut(text).Select(pair => pair.Word)), Is.EqualTo(text));
    }, iter: 1_000);
}
