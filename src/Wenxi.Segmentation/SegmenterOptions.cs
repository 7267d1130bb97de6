namespace Wenxi.Segmentation;

/// <summary>How a <see cref="Segmenter"/> cuts.</summary>
public sealed record SegmenterOptions
{
    /// <summary>How finely to cut. Default: <see cref="SegmentationMode.Precise"/>.</summary>
    public SegmentationMode Mode { get; init; } = SegmentationMode.Precise;

    /// <summary>
    /// What becomes of characters that no word covers. Default: <see cref="UnknownWordModel.HiddenMarkov"/>.
    /// Without effect in <see cref="SegmentationMode.Full"/>.
    /// </summary>
    public UnknownWordModel UnknownWords { get; init; } = UnknownWordModel.HiddenMarkov;

    /// <summary>
    /// Which conventions apply where ours and jieba's differ. Default: ours; <see cref="Compatibility.Jieba"/> gives jieba's
    /// words and nothing else.
    /// </summary>
    public Compatibility Compatibility { get; init; } = Compatibility.None;

    /// <summary>
    /// Words of your own over those of the word list. Default: <see cref="UserDictionary.Empty"/>. A few words make
    /// cutting about a third slower, 100,000 about half as fast, and more so the more often they occur; the words are
    /// prepared when the segmenter is made, 1 to 4 µs each, and shared by all segmenters with the same dictionary.
    /// </summary>
    public UserDictionary UserDictionary { get; init; } = UserDictionary.Empty;

    /// <summary>Whether tokens carry their part of speech; costs one more look-up per token. Default: <c>false</c>.</summary>
    public bool Tags { get; init; }
}
