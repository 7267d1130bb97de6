namespace Wenxi;

/// <summary>How a <see cref="LexicalAnalyzer"/> works.</summary>
public sealed record LexicalAnalyzerOptions
{
    /// <summary>How exactly it computes; <see cref="LexicalPrecision.Fast"/> unless set.</summary>
    public LexicalPrecision Precision { get; init; } = LexicalPrecision.Fast;
}
