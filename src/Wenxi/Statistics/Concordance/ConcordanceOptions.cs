namespace Wenxi.Statistics;

/// <summary>What a <see cref="ConcordanceFinder"/> shows around each match, and in which order.</summary>
public sealed record ConcordanceOptions
{
    /// <summary>What the context is measured in. Default: tokens.</summary>
    public ConcordanceUnit Unit { get; init; } = ConcordanceUnit.Tokens;

    /// <summary>How much to show on each side, at least 0. Default: 10.</summary>
    public int Context { get; init; } = 10;

    /// <summary>How the lines are sorted: by UTF-16 code units (ordinal), whole tokens where these are the unit. Default: as in the corpus.</summary>
    public ConcordanceOrder Order { get; init; } = ConcordanceOrder.Position;

    /// <summary>The most lines, at least 1: the first of the order. Default: all.</summary>
    public int MaximumLines { get; init; } = int.MaxValue;

    internal void Check(string name)
    {
        if (!Enum.IsDefined(Unit))
            throw new ArgumentOutOfRangeException(name, Unit, "There is no such unit.");
        if (!Enum.IsDefined(Order))
            throw new ArgumentOutOfRangeException(name, Order, "There is no such order.");
        ArgumentOutOfRangeException.ThrowIfNegative(Context, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumLines, 1, name);
    }
}
