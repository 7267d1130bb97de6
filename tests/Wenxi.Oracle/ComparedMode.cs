using System.Buffers;
using Wenxi.Segmentation;

namespace Wenxi.Oracle;

/// <summary>A way to cut that both sides have.</summary>
/// <param name="Name">The name in golden files and tables.</param>
/// <param name="Cut">Ours.</param>
/// <param name="Expect">jieba's, or <c>null</c> where jieba raised an error of its own.</param>
internal sealed record ComparedMode(
    string Name,
    CutText Cut,
    Func<string, JiebaAnswer, List<ExpectedToken>?> Expect)
{
    private static readonly SearchValues<char> Alphanumeric = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <param name="posseg">Whether to compare the part-of-speech modes.</param>
    /// <param name="userWords">A file of user words, or <c>null</c>.</param>
    public static IReadOnlyList<ComparedMode> All(bool posseg, string? userWords)
    {
        UserDictionary words = userWords is null ? UserDictionary.Empty : UserDictionary.LoadFile(userWords);
        // With such words inside Latin ones jieba's cut_all joins letters that do not stand side by side (81 and 16 are
        // words: 8165 gives 16 and 85): there is nothing to compare with.
        string[] latin = [.. words.Words.Select(word => word.Text).Where(text => text.Length > 1 && text.AsSpan(0, 2).IndexOfAnyExcept(Alphanumeric) < 0)];
        Segmenter precise = Like(SegmentationMode.Precise, UnknownWordModel.HiddenMarkov, words);
        Segmenter preciseScalar = Like(SegmentationMode.Precise, UnknownWordModel.HiddenMarkov, words, SegmentationEngine.Scalar);
        Segmenter noHmm = Like(SegmentationMode.Precise, UnknownWordModel.None, words);
        Segmenter noHmmScalar = Like(SegmentationMode.Precise, UnknownWordModel.None, words, SegmentationEngine.Scalar);
        Segmenter full = Like(SegmentationMode.Full, UnknownWordModel.HiddenMarkov, words);
        Segmenter search = Like(SegmentationMode.Search, UnknownWordModel.HiddenMarkov, words);
        Segmenter searchNoHmm = Like(SegmentationMode.Search, UnknownWordModel.None, words);
        ComparedMode[] modes =
        [
            new("precise", precise.Segment, (text, answer) => Expectation.Covering(text, answer.Precise)),
            new("precise, scalar", preciseScalar.Segment, (text, answer) => Expectation.Covering(text, answer.Precise)),
            new("no-hmm", noHmm.Segment, (text, answer) => Expectation.Covering(text, answer.NoHmm)),
            new("no-hmm, scalar", noHmmScalar.Segment, (text, answer) => Expectation.Covering(text, answer.NoHmm)),
            new("full", full.Segment, (text, answer) => latin.Any(text.Contains) ? null : Expectation.Unplaced(answer.FullText, answer.Full)),
            new("search", search.Segment, (text, answer) => Expectation.Placed(text, answer.Search)),
            new("search-no-hmm", searchNoHmm.Segment, (text, answer) => Expectation.Placed(text, answer.SearchNoHmm)),
            new("posseg", precise.SegmentLikePosseg, (text, answer) => Expectation.Tagged(text, answer.Posseg)),
            new("posseg-no-hmm", noHmm.SegmentLikePosseg, (text, answer) => Expectation.Tagged(text, answer.PossegNoHmm)),
        ];
        return posseg ? modes : modes[..^2];
    }

    private static Segmenter Like(
        SegmentationMode mode, UnknownWordModel unknownWords, UserDictionary words, SegmentationEngine engine = SegmentationEngine.Vector) =>
        new(Lexicon.Default, new SegmenterOptions { Mode = mode, UnknownWords = unknownWords, Compatibility = Compatibility.Jieba, UserDictionary = words }, engine);
}
