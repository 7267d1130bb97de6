using System.Globalization;
using CsCheck;
using Wenxi.Segmentation.Shapes;

namespace Wenxi.Segmentation.Tests.Shapes;

/// <summary>What holds for the shapes and the tokens of every string.</summary>
public sealed class ShapePropertyTests
{
    private const string Signs = "的北约臺〇㛃abzABZ0123459.,:;-–_/@#&+%‰℃°$￥±'’\"()[]~=  \r\n，。、（）Ｂ２éÑжΩ²½\u0301\u200D\uFE0F\u20E3❤©가\u1100\u1161\u0905\u094D\u0600";

    private static readonly string[] Pieces =
    [
        "😀", "👨‍👩‍👧", "🇨🇳", "🇯", "👍🏽", "1️⃣", "𠮷", "葛󠄀", "é", "B超", "大S", "IP卡", "C++", "http://", "www.", "a.com", "@", "2023-02-18", "08:04", "v1.2",
    ];

    private static readonly Gen<string> AnyString = Gen.Frequency(
        (4, Gen.String[Gen.Char[Signs], 0, 60]),
        (4, Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char[Signs].Select(c => c.ToString())).Array[0, 30].Select(string.Concat)),
        (1, Gen.String[Gen.Char, 0, 60]),
        (1, Gen.String[Gen.Char['\uD83C', '\uDFFF'], 0, 40]));

    private static readonly Segmenter[] Segmenters =
    [
        .. from mode in Enum.GetValues<SegmentationMode>()
           from model in Enum.GetValues<UnknownWordModel>()
           select new Segmenter(new SegmenterOptions { Mode = mode, UnknownWords = model }),
    ];

    [Test]
    public void Shapes_AscendApartAndInsideTheText() => AnyString.Sample(text =>
    {
        int end = 0;
        foreach (Shape shape in ShapesOf(text))
        {
            Assert.That(shape.Start, Is.GreaterThanOrEqualTo(end));
            Assert.That(shape.Length, Is.Positive);
            end = shape.End;
        }

        Assert.That(end, Is.LessThanOrEqualTo(text.Length));
    }, iter: 20_000);

    [Test]
    public void EveryMode_PutsNoBorderInsideAShape() => AnyString.Sample(text =>
    {
        Shape[] shapes = ShapesOf(text);
        foreach (Segmenter segmenter in Segmenters)
        {
            Token[] tokens = segmenter.Segment(text);
            foreach (Shape shape in shapes)
            {
                Assert.That(tokens.Where(token => shape.Divides(token.Start) || shape.Divides(token.End)), Is.Empty, $"{segmenter.Options}: {text}");
                Assert.That(tokens.Any(token => token.Start <= shape.Start && token.End >= shape.End), Is.True, $"{segmenter.Options}: {text}");
            }
        }
    }, iter: 3000);

    [Test]
    public void EveryMode_PutsNoBorderInsideAGraphemeCluster() => AnyString.Sample(text =>
    {
        var borders = new bool[text.Length + 1];
        foreach (int start in StringInfo.ParseCombiningCharacters(text))
            borders[start] = true;
        borders[text.Length] = true;
        foreach (Segmenter segmenter in Segmenters)
        {
            foreach (Token token in segmenter.Segment(text))
                Assert.That(borders[token.Start] && borders[token.End], Is.True, $"{segmenter.Options}: {token.Text(text)} in {text}");
        }
    }, iter: 3000);

    [Test]
    public void EveryMode_CoversTheTextAndIsTheSameForStringAndSpan() => AnyString.Sample(text =>
    {
        foreach (Segmenter segmenter in Segmenters)
        {
            Token[] tokens = segmenter.Segment(text);
            var covered = new bool[text.Length];
            foreach (Token token in tokens)
            {
                Assert.That(token.Length, Is.Positive);
                covered.AsSpan(token.Start, token.Length).Fill(true);
            }

            Assert.That(covered, Is.All.True);
            Assert.That(segmenter.Segment($"x{text}".AsSpan(1)), Is.EqualTo(tokens));
        }
    }, iter: 1000);

    [Test]
    public void TextWithoutLatinOrRareCharacters_IsCutAsByJieba()
    {
        var jieba = new Segmenter(new SegmenterOptions { Compatibility = Compatibility.Jieba });
        Gen.String[Gen.Char["的一是北约秘书长斯托尔滕贝格岸田文雄乒乓球拍卖完了，。！“”（）…—、 \r\n　"], 0, 80].Sample(text =>
            Assert.That(Segmenters[1].Segment(text), Is.EqualTo(jieba.Segment(text))), iter: 2000);
    }

    private static Shape[] ShapesOf(string text)
    {
        var buffer = new ShapeBuffer();
        ShapeScanner.Scan(text, buffer);
        return buffer.Shapes.ToArray();
    }
}
