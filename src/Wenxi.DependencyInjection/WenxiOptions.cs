using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>How the analyzers that <c>services.AddWenxi</c> registers work.</summary>
public sealed record WenxiOptions
{
    /// <summary>
    /// For <see cref="Wenxi.Segmentation.Segmenter"/>. Default: precise, with tags, which <see cref="KeywordExtractor"/> and
    /// <see cref="TermCounter"/> want where they choose by part of speech; they cost one more look-up per token. Its user
    /// dictionary is that of <see cref="ArticleAnalyzer"/>, too, which always cuts precisely and with tags; the other analyzers
    /// see its words in the tokens that they are given.
    /// </summary>
    public SegmenterOptions Segmenter { get; init; } = new() { Tags = true };

    /// <summary>For <see cref="Wenxi.LexicalAnalyzer"/>. Default: its own.</summary>
    public LexicalAnalyzerOptions LexicalAnalyzer { get; init; } = new();

    /// <summary>For <see cref="EntityRecognizer"/> and <see cref="ArticleAnalyzer"/>. Default: its own.</summary>
    public EntityRecognizerOptions Entities { get; init; } = new();

    /// <summary>For <see cref="KeywordExtractor"/> and <see cref="ArticleAnalyzer"/>. Default: its own.</summary>
    public KeywordExtractorOptions Keywords { get; init; } = new();

    /// <summary>For <see cref="TermCounter"/> and <see cref="ArticleAnalyzer"/>. Default: its own.</summary>
    public TermCounterOptions Terms { get; init; } = new();
}
