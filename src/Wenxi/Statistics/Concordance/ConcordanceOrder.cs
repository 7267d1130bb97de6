namespace Wenxi.Statistics;

/// <summary>How concordance lines are sorted; lines that are the same in this stand in the order of the corpus.</summary>
public enum ConcordanceOrder
{
    /// <summary>As they stand in the corpus.</summary>
    Position,

    /// <summary>By what follows: the first place to the right, then the second …</summary>
    Right,

    /// <summary>By what precedes: the first place to the left, then the second …</summary>
    Left,

    /// <summary>By what was found, then by what follows.</summary>
    Match,
}
