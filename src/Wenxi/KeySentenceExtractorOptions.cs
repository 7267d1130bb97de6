namespace Wenxi;

/// <summary>How many sentences a <see cref="KeySentenceExtractor"/> takes, and in which order.</summary>
public sealed record KeySentenceExtractorOptions
{
    /// <summary>The most sentences to return, at least 1. Default: 3.</summary>
    public int Top { get; init; } = 3;

    /// <summary>The order of the sentences. Default: <see cref="KeySentenceOrder.Text"/>.</summary>
    public KeySentenceOrder Order { get; init; } = KeySentenceOrder.Text;

    /// <summary>The words that do not count. Default: <see cref="Wenxi.StopWords.Default"/>.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;
}
