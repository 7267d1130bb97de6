using CsCheck;
using Wenxi.Segmentation.Tests.Parity;

namespace Wenxi.Segmentation.Tests.Vector;

/// <summary>The passes over chunks give the tokens of the scalar segmenter, for every string.</summary>
public sealed class EngineAgreementTests
{
    // Frequent characters, so that words, ties and unknown runs come up, and everything that ends a block.
    private const string Frequent = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔";

    // A look at each kind of text; tests/Wenxi.Oracle engines goes through 100 million characters.
    private const int Iterations = 300;

    private const string Boundaries = "abcXYZ0129+#&._%- \t\r\n，。！“”　Ａ１〇γ鿦龘鿖㐀\uD842\uDFB7\uD83D\uDE00\uD800\uDC00";

    private static readonly Gen<char> Han = Gen.Frequency((8, Gen.Char[Frequent]), (1, Gen.Char['\u4E00', '\u9FD5']));

    private static readonly Gen<string> AnyString = Gen.Frequency(
        (4, Gen.String[Gen.Frequency((9, Han), (1, Gen.Char[Boundaries])), 0, 300]),
        (2, Gen.String[Gen.Frequency((1, Han), (1, Gen.Char[Boundaries])), 0, 300]),
        (1, Gen.String[Han, 900, 3000]),
        (1, Gen.String[Gen.Char, 0, 200]));

    [Test]
    public void AnyString_HasTheSameTokens([Values] SegmentationMode mode, [Values] UnknownWordModel unknownWords, [Values] Compatibility compatibility)
    {
        var options = new SegmenterOptions { Mode = mode, UnknownWords = unknownWords, Compatibility = compatibility };
        var scalar = new Segmenter(Lexicon.Default, options, SegmentationEngine.Scalar);
        var vector = new Segmenter(Lexicon.Default, options, SegmentationEngine.Vector);
        AnyString.Sample(text => AssertSame(scalar, vector, text), iter: Iterations);
    }

    [Test]
    public void GoldenTexts_HaveTheSameTokensEachAndInOneString([Values] UnknownWordModel unknownWords, [Values] Compatibility compatibility)
    {
        var options = new SegmenterOptions { UnknownWords = unknownWords, Compatibility = compatibility };
        var scalar = new Segmenter(Lexicon.Default, options, SegmentationEngine.Scalar);
        var vector = new Segmenter(Lexicon.Default, options, SegmentationEngine.Vector);
        string[] texts = [.. GoldenFiles.Blocks("jieba").Concat(GoldenFiles.Blocks("wenxi")).Select(block => block.Text)];
        foreach (string text in texts)
            AssertSame(scalar, vector, text);
        AssertSame(scalar, vector, string.Join("\r\n", texts));
    }

    // Where the chunks and their masks of 64 positions end, and where a block is longer than a chunk.
    [Test]
    public void EveryLengthAroundAChunk_HasTheSameTokens(
        [Values("的", "乒乓球拍卖完了", "龘", "a1", "北京，", "\r\n", "\uD83D\uDE00")] string unit, [Values] UnknownWordModel unknownWords)
    {
        Segmenter scalar = With(SegmentationEngine.Scalar, unknownWords);
        Segmenter vector = With(SegmentationEngine.Vector, unknownWords);
        string text = string.Concat(Enumerable.Repeat(unit, 4200 / unit.Length));
        foreach (int length in new[] { 64, 128, 1024, 2048, 4096 })
        {
            for (int around = length - 3; around <= length + 3; around++)
                AssertSame(scalar, vector, text[..around]);
        }
    }

    [Test]
    public void ATinyLexicon_HasTheSameTokens()
    {
        var options = new SegmenterOptions();
        var scalar = new Segmenter(TinyLexicon.Default, options, SegmentationEngine.Scalar);
        var vector = new Segmenter(TinyLexicon.Default, options, SegmentationEngine.Vector);
        Gen.String[Gen.Char["北约秘书长访日甲乙丁&AT，x"], 0, 100].Sample(text => AssertSame(scalar, vector, text), iter: Iterations);
    }

    // Words made of the same few characters as the text, so that they stand in it, cross each other and the word list's.
    [Test]
    public void UserWords_HaveTheSameTokens([Values] UnknownWordModel unknownWords, [Values] Compatibility compatibility, [Values] bool hasMust)
    {
        const string Few = "的一是不中国人大北京上海市长國長學学Ｔ台T台X光a1乒乓球拍龘鿖㛃㛄，· \r\n";
        Gen<char> few = Gen.Frequency((9, Gen.Char[Few]), (1, Gen.Char[Frequent]));
        Gen<UserWord> word = Gen.Select(
            Gen.String[few, 1, 6],
            Gen.Int[0, 5],
            Gen.Int[0, 3],
            (text, kind, frequency) => new UserWord(text)
            {
                Strength = kind == 0 ? WordStrength.Removed : kind == 1 && hasMust ? WordStrength.Must : WordStrength.Prefer,
                Frequency = frequency == 0 || kind == 0 ? null : (long)Math.Pow(40, frequency),
            });
        Gen.Select(Gen.Select(word.Array[1, 30], Gen.String[few, 0, 400]), Gen.Select(word.Array[0, 3], Gen.String[Han, 0, 100])).Sample((first, more) =>
        {
            UserDictionary words = UserDictionary.Empty.AddRange(first.Item1);
            var options = new SegmenterOptions { UnknownWords = unknownWords, Compatibility = compatibility, UserDictionary = words };
            var scalar = new Segmenter(Lexicon.Default, options, SegmentationEngine.Scalar);
            var vector = new Segmenter(Lexicon.Default, options, SegmentationEngine.Vector);
            AssertSame(scalar, vector, first.Item2 + more.Item2);
            // One word more stands in the small layer.
            UserDictionary added = UserDictionary.Empty.AddRange(more.Item1);
            AssertSame(scalar.WithWords(added), vector.WithWords(added), first.Item2 + more.Item2);
        }, iter: Iterations / 2);
    }

    // A path of the passes is a mask of 64 positions: where a longer word stands, the text takes the scalar way.
    [Test]
    public void LongAndWideWords_HaveTheSameTokens([Values] UnknownWordModel unknownWords, [Values] Compatibility compatibility)
    {
        Gen<char> few = Gen.Char["北京大学，\r\n"];
        Gen.Select(Gen.String[few, 60, 70], Gen.String[few, 2, 4], Gen.String[few, 0, 100], Gen.String[few, 0, 100]).Sample((longest, wide, before, after) =>
        {
            UserDictionary words = UserDictionary.Empty.Add(longest).Add(wide + "，");
            var options = new SegmenterOptions { UnknownWords = unknownWords, Compatibility = compatibility, UserDictionary = words };
            var scalar = new Segmenter(Lexicon.Default, options, SegmentationEngine.Scalar);
            var vector = new Segmenter(Lexicon.Default, options, SegmentationEngine.Vector);
            AssertSame(scalar, vector, before + longest + after);
            AssertSame(scalar, vector, before + wide + longest[1..] + wide + "，" + after);
        }, iter: Iterations);
    }

    [Test]
    public void ShortTexts_TakeTheSameTokensBeforeAndAfterTheFirstHundred()
    {
        var segmenter = new Segmenter(new SegmenterOptions { Compatibility = Compatibility.Jieba });
        const string Text = "北约秘书长斯托尔滕贝格访问日本，与岸田文雄会谈。";
        Token[] first = segmenter.Segment(Text);
        for (int i = 0; i < 300; i++)
            Assert.That(segmenter.Segment(Text), Is.EqualTo(first));
    }

    private static void AssertSame(Segmenter scalar, Segmenter vector, string text)
    {
        Token[] expected = scalar.Segment(text), actual = vector.Segment(text);
        if (!actual.AsSpan().SequenceEqual(expected))
            Assert.That(actual.Select(token => token.Text(text)), Is.EqualTo(expected.Select(token => token.Text(text))), text);
    }

    private static Segmenter With(SegmentationEngine engine, UnknownWordModel unknownWords) => new(
        Lexicon.Default, new SegmenterOptions { UnknownWords = unknownWords, Compatibility = Compatibility.Jieba }, engine);
}
