namespace Wenxi.Segmentation;

/// <summary>Which conventions apply where they differ.</summary>
public enum Compatibility
{
    /// <summary>
    /// Ours. Words in letters, numbers with their units, dates, addresses, names such as @name and grapheme clusters are
    /// never cut, whatever the mode; traditional, compatibility and full-width characters match the simplified and ASCII
    /// ones of the word list; every Han character counts as one; tokens are never empty. Simplified text without any of
    /// these is cut as jieba cuts it.
    /// </summary>
    None,

    /// <summary>
    /// Exactly the output of Python jieba 0.42.1, with the empty strings that its <c>cut_all</c> yields around white space.
    /// </summary>
    Jieba,
}
