namespace Wenxi.Segmentation;

/// <summary>Which conventions apply where they differ.</summary>
public enum Compatibility
{
    /// <summary>Ours: the tokens of a text are never empty.</summary>
    None,

    /// <summary>
    /// Exactly the output of Python jieba 0.42.1, with the empty strings that its <c>cut_all</c> yields around white space.
    /// </summary>
    Jieba,
}
