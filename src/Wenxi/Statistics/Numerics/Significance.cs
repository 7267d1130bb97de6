using MathNet.Numerics;

namespace Wenxi.Statistics.Numerics;

/// <summary>Probabilities behind test statistics.</summary>
internal static class Significance
{
    /// <summary>The probability of at least this χ² (or G²) with one degree of freedom, if nothing differs.</summary>
    public static double OfChiSquared(double statistic) => statistic <= 0 ? 1 : SpecialFunctions.Erfc(Math.Sqrt(statistic / 2));

    /// <summary>How many standard errors to either side hold the share <paramref name="confidence"/> of a normal distribution: 1.96 for 0.95.</summary>
    public static double StandardErrors(double confidence) => Math.Sqrt(2) * SpecialFunctions.ErfInv(confidence);
}
