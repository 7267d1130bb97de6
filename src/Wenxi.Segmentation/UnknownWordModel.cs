namespace Wenxi.Segmentation;

/// <summary>What becomes of characters that no word of the lexicon covers.</summary>
public enum UnknownWordModel
{
    /// <summary>Each stands alone; runs of Latin letters and digits stay together. jieba's <c>HMM=False</c>.</summary>
    None,

    /// <summary>A hidden Markov model over word boundaries joins them into new words. jieba's <c>HMM=True</c>.</summary>
    HiddenMarkov,
}
