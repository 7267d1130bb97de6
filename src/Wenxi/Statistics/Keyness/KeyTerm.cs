using Wenxi.Display;

namespace Wenxi.Statistics;

/// <summary>A term compared between a target and a reference.</summary>
[TypeFormatterSource(typeof(FormatterSource))]
public sealed record KeyTerm : IDisplayedRow
{
    /// <summary>The term.</summary>
    public required string Term { get; init; }

    /// <summary>How often it occurs in the target.</summary>
    public required long TargetCount { get; init; }

    /// <summary>How often it occurs in the reference.</summary>
    public required long ReferenceCount { get; init; }

    /// <summary>Occurrences in a million terms of the target.</summary>
    public required double TargetPerMillion { get; init; }

    /// <summary>Occurrences in a million terms of the reference.</summary>
    public required double ReferencePerMillion { get; init; }

    /// <summary>The value of the measure that was asked for; negative if the term is rarer in the target.</summary>
    public required double Score { get; init; }

    /// <summary>
    /// The probability of so large a difference by chance: of the χ² or G² that was asked for, with one degree of freedom;
    /// with <see cref="KeynessMeasure.LogRatio"/> that of <see cref="KeynessMeasure.LogLikelihood"/>. 0 to 1, not corrected
    /// for the number of terms.
    /// </summary>
    public required double Probability { get; init; }

    /// <summary><see cref="KeynessMeasure.LogRatio"/>, whatever was asked for: how large the difference is.</summary>
    public required double LogRatio { get; init; }

    /// <summary>The lower end of the confidence interval of <see cref="LogRatio"/>.</summary>
    public required double LogRatioLow { get; init; }

    /// <summary>The upper end of the confidence interval of <see cref="LogRatio"/>.</summary>
    public required double LogRatioHigh { get; init; }

    ResultTable IDisplayedRow.Table => ResultTable.Of([this]);
}
