namespace Wenxi.Statistics;

/// <summary>How a <see cref="LatentSemanticAnalyzer"/> works.</summary>
public sealed record LatentSemanticOptions
{
    /// <summary>
    /// The number of dimensions, at least 1; no more than the smaller side of the matrix are found. Default: 100. Memory is
    /// 24 bytes times this number for each row or column of the smaller side, and 8 for each of both.
    /// </summary>
    public int Dimensions { get; init; } = 100;

    /// <summary>Of the vector that the iteration starts with; another changes the last digits. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// The most products with the matrix and its transpose, at least 1: after them the best found stands. Default: 10,000;
    /// 100 dimensions take some 600.
    /// </summary>
    public int MaximumProducts { get; init; } = 10_000;

    internal void Check(string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Dimensions, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumProducts, 1, name);
    }
}
