namespace Wenxi;

/// <summary>How an <see cref="ArticleAnalyzer"/> counts terms and picks keywords.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>What counts as a term. Default: every word of the text that is no stop word.</summary>
    public TermCounterOptions Terms { get; init; } = new();

    /// <summary>Which words may be keywords, and how many to return. Default: 20 keywords.</summary>
    public KeywordExtractorOptions Keywords { get; init; } = new();
}
