namespace Wenxi.Statistics;

/// <summary>What a <see cref="CooccurrenceCounter"/> counts.</summary>
public sealed record CooccurrenceOptions
{
    /// <summary>What the terms of a pair share. Default: a window.</summary>
    public CooccurrenceContext Context { get; init; } = CooccurrenceContext.Window;

    /// <summary>How many entries a pair may span, itself included, at least 2; of <see cref="CooccurrenceContext.Window"/> only. Default: 6, five words to each side.</summary>
    public int Window { get; init; } = 6;

    /// <summary>How often a pair must occur together, at least 1. Default: 1.</summary>
    public int MinimumCount { get; init; } = 1;

    /// <summary>
    /// The most terms of the matrix, at least 1: the most frequent, of equal frequency the first by UTF-16 code units.
    /// Default: 2,000. Memory grows with its square at worst.
    /// </summary>
    public int MaximumTerms { get; init; } = 2000;

    internal void Check(string name)
    {
        if (!Enum.IsDefined(Context))
            throw new ArgumentOutOfRangeException(name, Context, "There is no such context.");
        ArgumentOutOfRangeException.ThrowIfLessThan(Window, 2, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MinimumCount, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumTerms, 1, name);
    }
}
