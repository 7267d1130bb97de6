namespace Wenxi.Statistics;

/// <summary>What the cells of a <see cref="DocumentTermMatrix"/> are.</summary>
public enum CellKind
{
    /// <summary>Numbers of occurrences; they can be merged and weighted.</summary>
    Counts,

    /// <summary>Weights made of them.</summary>
    Weights,
}
