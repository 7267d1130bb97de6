namespace Wenxi.Statistics;

/// <summary>The parameters of the measures in <see cref="LexicalDiversity"/>; the defaults are those of their authors.</summary>
public sealed record LexicalDiversityOptions
{
    /// <summary>The window of <see cref="LexicalDiversity.MovingAverageTypeTokenRatio"/> in tokens, at least 1. Default: 100.</summary>
    public int Window { get; init; } = 100;

    /// <summary>The ratio at which a factor of <see cref="LexicalDiversity.TextualDiversity"/> ends, above 0 and below 1. Default: 0.72.</summary>
    public double FactorThreshold { get; init; } = 0.72;

    /// <summary>The tokens that <see cref="LexicalDiversity.HypergeometricDiversity"/> draws, at least 1. Default: 42.</summary>
    public int SampleSize { get; init; } = 42;

    internal void Check(string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Window, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(SampleSize, 1, name);
        if (!(FactorThreshold > 0 && FactorThreshold < 1))
            throw new ArgumentOutOfRangeException(name, FactorThreshold, "FactorThreshold must be above 0 and below 1.");
    }
}
