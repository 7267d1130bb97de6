using Wenxi.Segmentation;

namespace Wenxi.Statistics;

/// <summary>How a <see cref="CorpusTokenizer"/> makes terms of texts.</summary>
public sealed record CorpusTokenizerOptions
{
    /// <summary>What the terms are. Default: words.</summary>
    public TermUnit Unit { get; init; } = TermUnit.Words;

    /// <summary>Which of them to keep, and n-grams. Default: words that are no stop words, in lower case.</summary>
    public TermCounterOptions Terms { get; init; } = new();

    /// <summary>What becomes of the places of tokens that are left out. Default: they stay as gaps.</summary>
    public RemovedTokens Removed { get; init; } = RemovedTokens.KeepPlace;

    /// <summary>Words of the user's own. Default: none.</summary>
    public UserDictionary UserDictionary { get; init; } = UserDictionary.Empty;

    /// <summary>How many documents are worked on at the same time; the result does not depend on it. Default: 0, one for each processor.</summary>
    public int Threads { get; init; }
}
