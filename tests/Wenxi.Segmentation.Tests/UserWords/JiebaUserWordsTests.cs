using Wenxi.Segmentation.Tests.Parity;

namespace Wenxi.Segmentation.Tests.UserWords;

/// <summary>The committed part of the comparison with Python jieba after load_userdict; tests/Wenxi.Oracle makes random words, too.</summary>
public sealed class JiebaUserWordsTests
{
    private const string WordKey = "word: ";

    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "Wenxi.Segmentation.Tests", "golden", "user-words", "jieba.txt");

    private static readonly UserDictionary Words = UserDictionary.FromLines(
        File.ReadLines(Golden).Where(line => line.StartsWith(WordKey, StringComparison.Ordinal)).Select(line => line[WordKey.Length..]));

    private static IEnumerable<GoldenBlock> Blocks() => GoldenFiles.Read(Golden);

    [TestCaseSource(nameof(Blocks))]
    public void EveryMode_GivesTheWordsOfJieba(GoldenBlock block)
    {
        using (Assert.EnterMultipleScope())
        {
            AssertWords(block, "precise", SegmentationMode.Precise, UnknownWordModel.HiddenMarkov);
            AssertWords(block, "no-hmm", SegmentationMode.Precise, UnknownWordModel.None);
            AssertWords(block, "full", SegmentationMode.Full, UnknownWordModel.HiddenMarkov);
            AssertWords(block, "search", SegmentationMode.Search, UnknownWordModel.HiddenMarkov);
            AssertWords(block, "search-no-hmm", SegmentationMode.Search, UnknownWordModel.None);
            AssertTagged(block, "posseg", UnknownWordModel.HiddenMarkov);
            AssertTagged(block, "posseg-no-hmm", UnknownWordModel.None);
        }
    }

    [Test]
    public void Frequencies_AreThoseThatJiebaSuggests()
    {
        // As jieba.get_FREQ and jieba.dt.total give them after the same lines.
        UserDictionary words = UserDictionary.Empty.Add("石墨烯电池").Add("台中").Add(new UserWord("乒乓球拍卖") { Frequency = 1000 });
        Lexicon lexicon = words.Over(Lexicon.Default, Compatibility.Jieba);
        Assert.Multiple(() =>
        {
            Assert.That(lexicon.Frequency("石墨烯电池"), Is.EqualTo(1));
            Assert.That(lexicon.Frequency("台中"), Is.EqualTo(69));
            Assert.That(lexicon.Frequency("乒乓球拍卖"), Is.EqualTo(1000));
            Assert.That(lexicon.TotalFrequency, Is.EqualTo(60_101_967 + 1 + 69 + 1000));
        });
    }

    private static void AssertWords(GoldenBlock block, string name, SegmentationMode mode, UnknownWordModel model) =>
        Assert.That(Like(mode, model).Cut(block.Text), Is.EqualTo(GoldenEscapes.Words(block.Modes[name])), name);

    private static void AssertTagged(GoldenBlock block, string name, UnknownWordModel model)
    {
        var tokens = new TokenBuffer();
        Like(SegmentationMode.Precise, model).SegmentLikePosseg(block.Text, tokens);
        Assert.That(
            tokens.Tokens.ToArray().Select(token => GoldenEscapes.Tagged(token.Text(block.Text), token.Tag)),
            Is.EqualTo(GoldenEscapes.TaggedWords(block.Modes[name])),
            name);
    }

    private static Segmenter Like(SegmentationMode mode, UnknownWordModel model) =>
        new(new SegmenterOptions { Mode = mode, UnknownWords = model, Compatibility = Compatibility.Jieba, UserDictionary = Words });
}
