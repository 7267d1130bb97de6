
namespace Wenxi.Segmentation.Tests.Parity;

/// <summary>The committed part of the comparison with Python jieba; tests/Wenxi.Oracle makes the whole of it.</summary>
[TestFixture(nameof(SegmentationEngine.Scalar))]
[TestFixture(nameof(SegmentationEngine.Vector))]
public sealed class GoldenParityTests
{
    private static readonly string[] ModeNames =
        ["precise", "no-hmm", "full", "search", "search-no-hmm", "posseg", "posseg-no-hmm"];

    private readonly SegmentationEngine _engine;

    public GoldenParityTests(string engine)
    {
        _engine = Enum.Parse<SegmentationEngine>(engine);
        Precise = Like(SegmentationMode.Precise, UnknownWordModel.HiddenMarkov);
        NoHmm = Like(SegmentationMode.Precise, UnknownWordModel.None);
        Full = Like(SegmentationMode.Full, UnknownWordModel.HiddenMarkov);
        Search = Like(SegmentationMode.Search, UnknownWordModel.HiddenMarkov);
        SearchNoHmm = Like(SegmentationMode.Search, UnknownWordModel.None);
    }

    private Segmenter Precise { get; }

    private Segmenter NoHmm { get; }

    private Segmenter Full { get; }

    private Segmenter Search { get; }

    private Segmenter SearchNoHmm { get; }

    [TestCaseSource(typeof(GoldenFiles), nameof(GoldenFiles.Blocks), new object[] { "jieba" })]
    public void EveryMode_GivesTheWordsOfJieba(GoldenBlock block)
    {
        string text = block.Text;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Precise.Cut(text), Is.EqualTo(GoldenEscapes.Words(block.Modes["precise"])), "precise");
            Assert.That(NoHmm.Cut(text), Is.EqualTo(GoldenEscapes.Words(block.Modes["no-hmm"])), "no-hmm");
            Assert.That(Full.Cut(text), Is.EqualTo(GoldenEscapes.Words(block.Modes["full"])), "full");
            Assert.That(Search.Cut(text), Is.EqualTo(GoldenEscapes.Words(block.Modes["search"])), "search");
            Assert.That(SearchNoHmm.Cut(text), Is.EqualTo(GoldenEscapes.Words(block.Modes["search-no-hmm"])), "search-no-hmm");
            Assert.That(LikePosseg(Precise, text), Is.EqualTo(GoldenEscapes.TaggedWords(block.Modes["posseg"])), "posseg");
            Assert.That(LikePosseg(NoHmm, text), Is.EqualTo(GoldenEscapes.TaggedWords(block.Modes["posseg-no-hmm"])), "posseg-no-hmm");
        }
    }

    [Test]
    public void GoldenFiles_HoldAllTextsInAllModes()
    {
        GoldenBlock[] blocks = [.. GoldenFiles.Blocks("jieba")];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(blocks.Count(block => !block.Place.StartsWith("random.txt", StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(100));
            Assert.That(blocks.Count(block => block.Place.StartsWith("random.txt", StringComparison.Ordinal)), Is.EqualTo(500));
            Assert.That(blocks.Select(block => block.Modes.Keys), Is.All.EquivalentTo(ModeNames));
        }
    }

    private static string[] LikePosseg(Segmenter segmenter, string text)
    {
        var tokens = new TokenBuffer();
        segmenter.SegmentLikePosseg(text, tokens);
        var words = new string[tokens.Count];
        for (int i = 0; i < words.Length; i++)
            words[i] = GoldenEscapes.Tagged(tokens[i].Text(text), tokens[i].Tag);
        return words;
    }

    private Segmenter Like(SegmentationMode mode, UnknownWordModel unknownWords) =>
        new(Lexicon.Default, new SegmenterOptions { Mode = mode, UnknownWords = unknownWords, Compatibility = Compatibility.Jieba }, _engine);
}
