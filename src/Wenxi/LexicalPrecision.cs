namespace Wenxi;

/// <summary>How exactly <see cref="LexicalAnalyzer"/> computes.</summary>
public enum LexicalPrecision
{
    /// <summary>
    /// Weights of 8 and states of 7 bits. The same labels and confidences on every machine; at least 99.4 % of the
    /// characters have the label that <see cref="Exact"/> gives them, and names are as good.
    /// </summary>
    Fast,

    /// <summary>32-bit floats, two to three times slower: the labels of the original network but for ties within rounding.</summary>
    Exact,
}
