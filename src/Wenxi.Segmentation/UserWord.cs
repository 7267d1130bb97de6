namespace Wenxi.Segmentation;

/// <summary>An entry of a <see cref="UserDictionary"/>.</summary>
/// <param name="Text">
/// The word: 1 to 256 UTF-16 code units, any characters (spaces, signs, emoji, every plane). It also stands where the text
/// writes it in traditional characters, compatibility ideographs or full-width letters, or in simplified and ASCII ones if
/// the word has the others; an entry that is written as the text comes first. Case counts. With
/// <see cref="Compatibility.Jieba"/> and in <see cref="Segmenter.SegmentLikePosseg"/> every character counts as it is written.
/// </param>
public sealed record UserWord(string Text)
{
    /// <summary>How strong the entry is. Default: <see cref="WordStrength.Prefer"/>.</summary>
    public WordStrength Strength { get; init; } = WordStrength.Prefer;

    /// <summary>
    /// How often the word counts, 0 to 1,000,000,000,000; 0 removes it, as in jieba. Default: <c>null</c>, the frequency that
    /// jieba suggests: just enough to win against the words that would stand there otherwise, and never less than now.
    /// </summary>
    public long? Frequency { get; init; }

    /// <summary>
    /// The part of speech that tokens of this word report in <see cref="Token.Tag"/>. Default: <c>null</c>, the tag of an
    /// earlier entry or of the word list, else <c>nz</c>, or <c>x</c> where jieba is followed
    /// (<see cref="Compatibility.Jieba"/>, <see cref="Segmenter.SegmentLikePosseg"/>).
    /// </summary>
    public string? Tag { get; init; }
}
