namespace Wenxi.Segmentation;

/// <summary>A word of a text, as a range of it.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Tag">
/// Part of speech in the ICTCLAS/PKU tag set as jieba's word list uses it (<c>n</c> noun, <c>nr</c> person, <c>v</c> verb,
/// <c>m</c> number, with or without unit, <c>t</c> time, also a date in digits, <c>eng</c> word in letters, <c>x</c> anything
/// else: punctuation, addresses on the net, file names, @names, #tags, emoji …), or <c>null</c> if tags were not asked for
/// (<see cref="SegmenterOptions.Tags"/>).
/// </param>
public readonly record struct Token(int Start, int Length, string? Tag = null)
{
    /// <summary>Offset behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>The word as a slice of the text it was cut from; nothing is copied.</summary>
    /// <param name="text">The text that was segmented.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the token's end.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The word as a new string.</summary>
    /// <param name="text">The text that was segmented.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the token's end.</exception>
    public string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }
}
