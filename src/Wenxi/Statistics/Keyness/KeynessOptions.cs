namespace Wenxi.Statistics;

/// <summary>How a <see cref="KeynessAnalyzer"/> compares, and which terms it returns.</summary>
public sealed record KeynessOptions
{
    /// <summary>What the terms are ordered by. Default: <see cref="KeynessMeasure.LogLikelihood"/>.</summary>
    public KeynessMeasure Measure { get; init; } = KeynessMeasure.LogLikelihood;

    /// <summary>The least occurrences in target and reference together. Default: 3.</summary>
    public long MinimumCount { get; init; } = 3;

    /// <summary>The largest <see cref="KeyTerm.Probability"/>, above 0, at most 1. Default: 1, which keeps all terms.</summary>
    public double MaximumProbability { get; init; } = 1;

    /// <summary>The probability that the interval of the log ratio holds the true one, above 0 and below 1. Default: 0.95.</summary>
    public double Confidence { get; init; } = 0.95;

    internal void Check(string name)
    {
        if (!Enum.IsDefined(Measure))
            throw new ArgumentOutOfRangeException(name, Measure, "There is no such keyness measure.");
        if (!(MaximumProbability > 0 && MaximumProbability <= 1))
            throw new ArgumentOutOfRangeException(name, MaximumProbability, "MaximumProbability must be above 0 and at most 1.");
        if (!(Confidence > 0 && Confidence < 1))
            throw new ArgumentOutOfRangeException(name, Confidence, "Confidence must be above 0 and below 1.");
    }
}
