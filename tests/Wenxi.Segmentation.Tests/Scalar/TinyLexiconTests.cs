namespace Wenxi.Segmentation.Tests.Scalar;

/// <summary>Cuts that can be checked by hand: each word of <see cref="TinyLexicon"/> costs −log(f / 203).</summary>
public sealed class TinyLexiconTests
{
    private static readonly SegmenterOptions Jieba = new() { Compatibility = Compatibility.Jieba };
    private static readonly SegmenterOptions NoModel = Jieba with { UnknownWords = UnknownWordModel.None };

    // 北约 (30) beats 北·约: 30/203 > 20·10/203²; 秘书长 (40) beats 秘书·长: 40/203 > 20·30/203².
    [TestCase("北约秘书长访日", "北约|秘书长|访日")]
    // The character after 北 decides: 约 alone follows where 北约 cannot begin.
    [TestCase("约北", "约|北")]
    // 秘 is only a prefix, so it is an unknown single character.
    [TestCase("秘", "秘")]
    [TestCase("", "")]
    public void Precise_KnownWords(string text, string expected) =>
        Assert.That(string.Join('|', TinyLexicon.Segmenter(NoModel).Cut(text)), Is.EqualTo(expected));

    // Without a model unknown characters stand alone, Latin letters and digits stay together.
    [TestCase("甲乙丁", "甲|乙|丁")]
    [TestCase("甲abc12乙", "甲|abc12|乙")]
    [TestCase("AT&T1", "AT&T|1")]
    [TestCase("a-b", "a|-|b")]
    public void Precise_WithoutModel(string text, string expected) =>
        Assert.That(string.Join('|', TinyLexicon.Segmenter(NoModel).Cut(text)), Is.EqualTo(expected));

    // 甲乙 as B E: (−.5 −1) −.5 −1 = −3.0; as S S: (−1 −9) −1 −9 = −20.
    [TestCase("甲乙", "甲乙")]
    // 丁 as S after E: one character more.
    [TestCase("甲乙丁", "甲乙|丁")]
    [TestCase("丁甲乙", "丁|甲乙")]
    // A single unknown character never goes to the model.
    [TestCase("甲", "甲")]
    // Known words stay; only the run between them is cut by the model.
    [TestCase("北约甲乙访日", "北约|甲乙|访日")]
    public void Precise_WithModel(string text, string expected) =>
        Assert.That(string.Join('|', TinyLexicon.Segmenter().Cut(text)), Is.EqualTo(expected));

    // In unknown runs numbers keep one decimal part and the percent sign; signs stay together.
    [TestCase("3.14%", "3.14%")]
    [TestCase("1.2.3", "1.2|.|3")]
    [TestCase("a++b", "a|++|b")]
    [TestCase("甲乙5%", "甲乙|5%")]
    public void Precise_JiebasShapesInUnknownRuns(string text, string expected) =>
        Assert.That(string.Join('|', TinyLexicon.Segmenter(Jieba).Cut(text)), Is.EqualTo(expected));

    // The same texts in our own way: shapes are whole with and without the model.
    [TestCase("1.2.3", "1.2.3")]
    [TestCase("a++b", "a|++|b", "a|+|+|b")]
    [TestCase("甲乙5%", "甲乙|5%", "甲|乙|5%")]
    [TestCase("a-b", "a-b")]
    [TestCase("AT&T1", "AT&T1")]
    public void Precise_Shapes(string text, string expected, string? withoutModel = null)
    {
        Assert.That(string.Join('|', TinyLexicon.Segmenter().Cut(text)), Is.EqualTo(expected));
        Assert.That(string.Join('|', TinyLexicon.Segmenter(new SegmenterOptions { UnknownWords = UnknownWordModel.None }).Cut(text)), Is.EqualTo(withoutModel ?? expected));
    }

    // 長 folds to 长, its compatibility form ⾧ over 長, 約 to 约; 祕 is its own first candidate and stays unknown.
    [TestCase("北約秘书長⾧", "北約|秘书長|⾧")]
    [TestCase("祕书长", "祕|书|长")]
    public void Precise_Folded(string text, string expected)
    {
        var options = new SegmenterOptions { UnknownWords = UnknownWordModel.None };
        Assert.That(string.Join('|', TinyLexicon.Segmenter(options).Cut(text)), Is.EqualTo(expected));
    }

    [TestCase("北约，秘书长！", "北约|，|秘书长|！")]
    [TestCase("北约\r\n访日", "北约|\r\n|访日")]
    [TestCase("北约\n\r访日", "北约|\n|\r|访日")]
    [TestCase("北约😀访日", "北约|😀|访日")]
    [TestCase("　 ", "　| ")]
    public void Precise_BetweenBlocks(string text, string expected) =>
        Assert.That(string.Join('|', TinyLexicon.Segmenter().Cut(text)), Is.EqualTo(expected));

    [Test]
    public void Precise_LoneSurrogates_StandAlone()
    {
        // Not as test cases: attribute arguments are stored as UTF-8, which has no lone surrogates.
        Assert.That(TinyLexicon.Segmenter().Cut("\uD83D北约\uDE00"), Is.EqualTo(new[] { "\uD83D", "北约", "\uDE00" }));
    }

    [TestCase("北约秘书长", "北约|秘书|秘书长")]
    [TestCase("甲北约", "甲|北约")]
    [TestCase("a1北约", "a1|北约")]
    [TestCase("，。 ！", "，|。| |！")]
    public void Full_EveryWord(string text, string expected) =>
        Assert.That(string.Join('|', TinyLexicon.Segmenter(new SegmenterOptions { Mode = SegmentationMode.Full }).Cut(text)), Is.EqualTo(expected));

    [Test]
    public void Full_Compatibility_KeepsJiebasEmptyStrings()
    {
        var jieba = new SegmenterOptions { Mode = SegmentationMode.Full, Compatibility = Compatibility.Jieba };
        Assert.That(TinyLexicon.Segmenter(jieba).Cut("北约 \r\n，"), Is.EqualTo(new[] { "北约", "", " ", "", "\r\n", "，" }));
    }

    [TestCase("秘书长访日", "秘书|秘书长|访日")]
    public void Search_InnerWordsComeFirst(string text, string expected) =>
        Assert.That(string.Join('|', TinyLexicon.Segmenter(new SegmenterOptions { Mode = SegmentationMode.Search }).Cut(text)), Is.EqualTo(expected));

    // 甲乙: n scores −1 −1 −.1 −4 = −6.1, v scores −2 −4 −.1 −.5 = −6.6.
    [TestCase("北约甲乙丁访日3.5%AT&T，x", "北约/nt 甲乙/n 丁/v 访日/v 3.5%/m AT&T/nz ，/x x/eng")]
    public void Tags_WordListThenModel(string text, string expected)
    {
        Token[] tokens = TinyLexicon.Segmenter(new SegmenterOptions { Tags = true }).Segment(text);
        Assert.That(string.Join(' ', tokens.Select(token => $"{token.Text(text)}/{token.Tag}")), Is.EqualTo(expected));
    }
}
