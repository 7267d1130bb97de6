namespace Wenxi.Segmentation.Tests.PartOfSpeech;

public sealed class PossegCutTests
{
    // 甲乙 as (B,n)(E,n): −1 −1 −.1 −4 = −6.1; as (B,v)(E,v): −2 −4 −.1 −.5 = −6.6. Then 丁 as (S,v).
    [TestCase("甲乙丁", "甲乙/n 丁/v")]
    [TestCase("甲乙3.5%x", "甲乙/n 3.5/m %/x x/x")]
    // A single character is only looked up; jieba's blocks for tagging lack % and -.
    [TestCase("甲-丁", "甲/x -/x 丁/x")]
    [TestCase("a1北约.5b", "a1/eng 北约/nt .5/m b/eng")]
    public void SegmentLikePosseg_TinyLexicon(string text, string expected)
    {
        var buffer = new TokenBuffer();
        TinyLexicon.Segmenter().SegmentLikePosseg(text, buffer);
        Assert.That(string.Join(' ', buffer.Tokens.ToArray().Select(token => $"{token.Text(text)}/{token.Tag}")), Is.EqualTo(expected));
    }

    /// <summary>Long runs drop decided columns on the way; the result must not depend on where.</summary>
    [Test]
    public void SegmentLikePosseg_LongUnknownRun_RepeatsTheShortOne()
    {
        const string Unit = "岸田砡斐跆喆";
        var segmenter = new Segmenter();
        var once = new TokenBuffer();
        segmenter.SegmentLikePosseg(string.Concat(Enumerable.Repeat(Unit, 150)), once);
        var often = new TokenBuffer();
        segmenter.SegmentLikePosseg(string.Concat(Enumerable.Repeat(Unit, 1500)), often);

        // Away from both ends the same pattern of words repeats.
        Token[] expected = [.. once.Tokens.ToArray().Skip(60).Take(300).Select(token => token with { Start = 0 })];
        Token[] actual = [.. often.Tokens.ToArray().Skip(60).Take(300).Select(token => token with { Start = 0 })];
        Assert.That(actual, Is.EqualTo(expected));
        Assert.That(often.Tokens.ToArray().Sum(token => token.Length), Is.EqualTo(Unit.Length * 1500));
    }
}
