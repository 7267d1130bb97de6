namespace Wenxi.Segmentation;

/// <summary>How strong an entry of a <see cref="UserDictionary"/> is.</summary>
public enum WordStrength
{
    /// <summary>
    /// Takes part in the lattice with its frequency, like a word of the word list: more probable words may still win.
    /// </summary>
    Prefer,

    /// <summary>
    /// Is a token wherever it stands, the leftmost first and of those the longest; no other token crosses its borders.
    /// </summary>
    Must,

    /// <summary>Is no word any more, neither of the word list nor of an earlier dictionary: jieba's <c>del_word</c>.</summary>
    Removed,
}
