using System.Globalization;
using Wenxi.Segmentation.Shapes;

namespace Wenxi.Segmentation.Tests.Shapes;

public sealed class ShapeScannerTests
{
    private static readonly string[] Adversarial =
    [
        "@", "a.", "1,", "\u200D", "a+", "1-", "1.1-", "1:", "1/", "a_", "_", "+", "#a", "a@", "a@a.", "a'", ".a", "http://", "://a", "www.", "1.a",
        "1.a-", "é", "a\u0301", "字\u0301", "🇨", "👍🏽", "1️⃣", "(http://a", "a)", "1,234", "±1", "5±", "$1", "-1", "a-1.", "v1.", "１．", "T08:04", "2023-02-18", "\u0915\u094D", "가\u11A8",
    ];

    /// <summary>A million characters of each take milliseconds; anything quadratic would take minutes.</summary>
    [TestCaseSource(nameof(Adversarial))]
    public void Scan_RepeatedPiece_IsLinear(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var buffer = new ShapeBuffer();
        long started = Environment.TickCount64;
        ShapeScanner.Scan(text, buffer);
        Assert.That(Environment.TickCount64 - started, Is.LessThan(5000));
    }

    [Test]
    public void Segment_AdversarialText_IsLinearInEveryMode([ValueSource(nameof(Adversarial))] string piece, [Values] SegmentationMode mode)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var buffer = new TokenBuffer();
        long started = Environment.TickCount64;
        new Segmenter(new SegmenterOptions { Mode = mode, Tags = true }).Segment(text, buffer);
        Assert.That(Environment.TickCount64 - started, Is.LessThan(10_000));
    }

    /// <summary>Simple characters may be judged without the rules for clusters, so the rules must say the same of them all.</summary>
    [Test]
    public void IsSimple_CharacterJoinsNothingByItself()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            if (!ShapeCharacter.IsSimple(c))
                continue;
            string name = $"U+{i:X4}";
            Assert.That(StringInfo.GetNextTextElementLength($"a{c}"), Is.EqualTo(1), name);
            Assert.That(StringInfo.GetNextTextElementLength($"{c}a"), Is.EqualTo(1), name);
            // After a joiner only pictures join, and after a flag's half only another half.
            Assert.That(StringInfo.GetNextTextElementLength($"❤\u200D{c}"), Is.EqualTo(2), name);
            Assert.That(StringInfo.GetNextTextElementLength($"{c}\u200D❤"), Is.LessThan(3), name);
        }
    }

    [Test]
    public void Skip_VectorAndSingleCharacters_Agree()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            string text = new string('的', 37) + (char)i + "的";
            Assert.That(PlainText.Skip(text, 0), Is.EqualTo(PlainText.IsPlain((char)i) ? text.Length : 37), $"U+{i:X4}");
        }
    }

    [Test]
    public void PlainCharacters_AreSimpleAndInNoWord()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            if (PlainText.IsPlain(c))
                Assert.That(ShapeCharacter.IsSimple(c) && ShapeCharacter.WordLength(c.ToString(), 0) == 0, Is.True, $"U+{i:X4}");
        }
    }

    [Test]
    public void Segment_JiebaMode_KnowsNoShapes()
    {
        var jieba = new Segmenter(new SegmenterOptions { Compatibility = Compatibility.Jieba });
        Assert.That(jieba.Cut("23,876 2023-02-18"), Is.EqualTo(new[] { "23", ",", "876", " ", "2023", "-", "02", "-", "18" }));
    }

    [Test]
    public void Segment_WordBorderInsideALatinWord_GivesWay([Values] SegmentationMode mode)
    {
        string[] words = new Segmenter(new SegmenterOptions { Mode = mode }).Cut("办VIP卡买大SUV");
        Assert.That(words, Has.None.EqualTo("IP卡").And.None.EqualTo("大S").And.None.EqualTo("UV"));
        Assert.That(words, Does.Contain("SUV"));
    }
}
