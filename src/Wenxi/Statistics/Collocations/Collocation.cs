using Wenxi.Display;

namespace Wenxi.Statistics;

/// <summary>Two terms that stand near each other, in this order.</summary>
[TypeFormatterSource(typeof(FormatterSource))]
public sealed record Collocation : IDisplayedRow
{
    /// <summary>The term that comes first.</summary>
    public required string First { get; init; }

    /// <summary>The term that follows, within the window.</summary>
    public required string Second { get; init; }

    /// <summary>How often they stand so.</summary>
    public required long Count { get; init; }

    /// <summary>How often the first occurs.</summary>
    public required long FirstCount { get; init; }

    /// <summary>How often the second occurs.</summary>
    public required long SecondCount { get; init; }

    /// <summary>The value of the measure that was asked for; 0 where it is not defined (one of them is all there is).</summary>
    public required double Score { get; init; }

    /// <summary>What the score was computed from: <see cref="ContingencyTable.Score"/> gives the other measures.</summary>
    public required ContingencyTable Table { get; init; }

    ResultTable IDisplayedRow.Table => ResultTable.Of([this]);
}
