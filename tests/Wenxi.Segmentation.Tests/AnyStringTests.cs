using CsCheck;

namespace Wenxi.Segmentation.Tests;

/// <summary>What holds for every string, lone surrogates and control characters included.</summary>
public sealed class AnyStringTests
{
    private const string Typical = "的一是北约秘书长斯托尔滕贝格岸田文雄乒乓球拍卖完了臺灣龘鿖〇ABCabc0123456789+#&._%-　 \t\r\n，。！“”（）ＡＢ１２·";

    private static readonly Gen<string> AnyString = Gen.Frequency(
        (3, Gen.String[Gen.Char[Typical], 0, 80]),
        (1, Gen.String[Gen.Char[Typical], 0, 3000]),
        (1, Gen.String[Gen.Char, 0, 80]),
        (1, Gen.String[Gen.Char['\uD800', '\uDFFF'], 0, 40]));

    private static readonly SegmenterOptions[] AllOptions =
    [
        .. from mode in Enum.GetValues<SegmentationMode>()
           from model in Enum.GetValues<UnknownWordModel>()
           from compatibility in Enum.GetValues<Compatibility>()
           from tags in new[] { false, true }
           select new SegmenterOptions { Mode = mode, UnknownWords = model, Compatibility = compatibility, Tags = tags },
    ];

    [Test]
    public void Precise_CoversTheTextWithoutGapOrOverlap()
    {
        Segmenter[] segmenters = [.. AllOptions.Where(options => options.Mode == SegmentationMode.Precise).Select(options => new Segmenter(options))];
        AnyString.Sample(text =>
        {
            foreach (Segmenter segmenter in segmenters)
                AssertCovers(text, segmenter.Segment(text));
        }, iter: 3000);
    }

    [Test]
    public void SegmentLikePosseg_CoversTheTextAndTagsEveryToken([Values] UnknownWordModel model)
    {
        var segmenter = new Segmenter(new SegmenterOptions { UnknownWords = model });
        AnyString.Sample(text =>
        {
            var buffer = new TokenBuffer();
            segmenter.SegmentLikePosseg(text, buffer);
            AssertCovers(text, buffer.Tokens.ToArray());
            Assert.That(buffer.Tokens.ToArray().Select(token => token.Tag), Is.All.Not.Null);
        }, iter: 1000);
    }

    [Test]
    public void EveryMode_StaysInsideTheTextAndCoversIt()
    {
        Segmenter[] segmenters = [.. AllOptions.Select(options => new Segmenter(options))];
        AnyString.Sample(text =>
        {
            foreach (Segmenter segmenter in segmenters)
            {
                var covered = new bool[text.Length];
                foreach (Token token in segmenter.Segment(text))
                {
                    Assert.That(token.Length, segmenter.Options.Compatibility == Compatibility.Jieba ? Is.GreaterThanOrEqualTo(0) : Is.Positive);
                    Assert.That(token.Tag, segmenter.Options.Tags ? Is.Not.Null : Is.Null);
                    covered.AsSpan(token.Start, token.Length).Fill(true);
                }

                Assert.That(covered, Is.All.True);
            }
        }, iter: 300);
    }

    [Test]
    public void Precise_TagsDoNotChangeTheWords()
    {
        var plain = new Segmenter();
        var tagged = new Segmenter(new SegmenterOptions { Tags = true });
        AnyString.Sample(text =>
            Assert.That(tagged.Segment(text).Select(token => token with { Tag = null }), Is.EqualTo(plain.Segment(text))), iter: 1000);
    }

    [Test]
    public void Search_ContainsThePreciseWordsInOrder()
    {
        var precise = new Segmenter();
        var search = new Segmenter(new SegmenterOptions { Mode = SegmentationMode.Search });
        AnyString.Sample(text =>
        {
            int end = 0;
            var outer = new List<Token>();
            foreach (Token token in search.Segment(text))
            {
                if (token.End > end && token.Start == end && precise.Segment(text).Contains(token))
                {
                    outer.Add(token);
                    end = token.End;
                }
            }

            Assert.That(outer, Is.EqualTo(precise.Segment(text)));
        }, iter: 200);
    }

    private static void AssertCovers(string text, Token[] tokens)
    {
        int end = 0;
        foreach (Token token in tokens)
        {
            Assert.That(token.Start, Is.EqualTo(end));
            Assert.That(token.Length, Is.Positive);
            end = token.End;
        }

        Assert.That(end, Is.EqualTo(text.Length));
    }
}
