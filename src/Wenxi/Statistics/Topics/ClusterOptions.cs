namespace Wenxi.Statistics;

/// <summary>How a <see cref="DocumentClusterer"/> works.</summary>
public sealed record ClusterOptions
{
    /// <summary>The number of clusters, at least 1; no more than there are different documents are found. Default: 8.</summary>
    public int Clusters { get; init; } = 8;

    /// <summary>Of the choice of the first centres. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many choices of first centres to try, at least 1; the best result stands. Default: 4.</summary>
    public int Restarts { get; init; } = 4;

    /// <summary>The most rounds from one choice, at least 1. Default: 100.</summary>
    public int MaximumIterations { get; init; } = 100;

    /// <summary>Whether long documents count like short ones: each row has the length 1, so that angles decide. Default: yes.</summary>
    public bool UnitLength { get; init; } = true;

    internal void Check(string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Clusters, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(Restarts, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumIterations, 1, name);
    }
}
