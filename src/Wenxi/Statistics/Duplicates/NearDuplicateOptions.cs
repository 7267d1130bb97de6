namespace Wenxi.Statistics;

/// <summary>What a <see cref="NearDuplicateFinder"/> takes for near duplicates.</summary>
public sealed record NearDuplicateOptions
{
    /// <summary>How texts are compared. Default: <see cref="NearDuplicateMethod.MinHash"/>.</summary>
    public NearDuplicateMethod Method { get; init; } = NearDuplicateMethod.MinHash;

    /// <summary>The least share of shingles in common, above 0, at most 1; of MinHash only. Default: 0.8.</summary>
    public double Threshold { get; init; } = 0.8;

    /// <summary>The most bits of 64 that differ, 0 to 15; of SimHash only. Default: 3.</summary>
    public int MaximumDistance { get; init; } = 3;

    /// <summary>The length of a shingle: so many letters and digits in a row, all else left out, at least 1. Default: 5.</summary>
    public int ShingleLength { get; init; } = 5;

    /// <summary>
    /// The numbers of a signature, 16 to 1,024; of MinHash only. Time and memory grow with it: 4 bytes each for a text.
    /// Default: 128, with which a pair at a threshold of 0.8 is missed less than once in a hundred.
    /// </summary>
    public int SignatureLength { get; init; } = 128;

    internal void Check(string name)
    {
        if (!Enum.IsDefined(Method))
            throw new ArgumentOutOfRangeException(name, Method, "There is no such method.");
        if (!(Threshold > 0 && Threshold <= 1))
            throw new ArgumentOutOfRangeException(name, Threshold, "Threshold must be above 0 and at most 1.");
        ArgumentOutOfRangeException.ThrowIfLessThan(ShingleLength, 1, name);
        ArgumentOutOfRangeException.ThrowIfNegative(MaximumDistance, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaximumDistance, 15, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(SignatureLength, 16, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(SignatureLength, 1024, name);
    }
}
