namespace Wenxi.Statistics;

/// <summary>How a <see cref="TopicModeler"/> works.</summary>
public sealed record TopicOptions
{
    /// <summary>The number of topics, at least 1; no more than the smaller side of the matrix are found. Default: 10.</summary>
    public int Topics { get; init; } = 10;

    /// <summary>The most rounds over both factors, at least 1. Default: 200.</summary>
    public int MaximumIterations { get; init; } = 200;

    /// <summary>The rounds end when their changes fall below this share of the first round's, above 0. Default: 0.0001.</summary>
    public double Tolerance { get; init; } = 1e-4;

    internal void Check(string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Topics, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumIterations, 1, name);
        if (!(Tolerance > 0))
            throw new ArgumentOutOfRangeException(name, Tolerance, "Tolerance must be above 0.");
    }
}
