namespace Wenxi.Statistics;

/// <summary>How often two events, such as two words, occur together and apart: four counts, at least 0.</summary>
/// <param name="Both">Both together.</param>
/// <param name="FirstOnly">The first without the second.</param>
/// <param name="SecondOnly">The second without the first.</param>
/// <param name="Neither">Neither of them.</param>
/// <remarks>Counts may be fractions: pairs within a window are divided by its length.</remarks>
public readonly record struct ContingencyTable(double Both, double FirstOnly, double SecondOnly, double Neither)
{
    private const double LargestLogDice = 14;

    /// <summary>How often the first occurs.</summary>
    public double First => Both + FirstOnly;

    /// <summary>How often the second occurs.</summary>
    public double Second => Both + SecondOnly;

    /// <summary>The sum of the four counts.</summary>
    public double Total => Both + FirstOnly + SecondOnly + Neither;

    /// <summary>How often both would occur together if they were independent.</summary>
    public double Expected => First * Second / Total;

    /// <summary>Makes a table of what is counted as a rule. Cells that come out negative, as with pairs that overlap, are 0.</summary>
    /// <param name="both">How often both occur together.</param>
    /// <param name="first">How often the first occurs.</param>
    /// <param name="second">How often the second occurs.</param>
    /// <param name="total">The number of observations.</param>
    public static ContingencyTable FromTotals(double both, double first, double second, double total) =>
        new(both, Math.Max(0, first - both), Math.Max(0, second - both), Math.Max(0, total - first - second + both));

    /// <summary>How strongly the two belong together; its formula and source stand at the <paramref name="measure"/>.</summary>
    /// <returns>
    /// NaN if one of the events never occurs, and for χ² also if one always does; −∞ for the logarithms if they never occur
    /// together.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double Score(AssociationMeasure measure) => measure switch
    {
        AssociationMeasure.LogLikelihood => LogLikelihood(),
        AssociationMeasure.PointwiseMutualInformation => Math.Log2(Both / Expected),
        AssociationMeasure.NormalizedPointwiseMutualInformation => NormalizedPointwiseMutualInformation(),
        AssociationMeasure.CubicMutualInformation => Math.Log2(Both / Expected * Both * Both),
        AssociationMeasure.TScore => (Both - Expected) / Math.Sqrt(Both),
        AssociationMeasure.ZScore => (Both - Expected) / Math.Sqrt(Expected),
        AssociationMeasure.ChiSquared => ChiSquared(0),
        AssociationMeasure.Dice => 2 * Both / (First + Second),
        AssociationMeasure.LogDice => LargestLogDice + Math.Log2(2 * Both / (First + Second)),
        AssociationMeasure.Jaccard => Both / (Both + FirstOnly + SecondOnly),
        AssociationMeasure.PoissonStirling => Both == 0 ? 0 : Both * (Math.Log2(Both / Expected) - 1),
        AssociationMeasure.DeltaPForward => Both / First - SecondOnly / (SecondOnly + Neither),
        AssociationMeasure.DeltaPBackward => Both / Second - FirstOnly / (FirstOnly + Neither),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
    };

    /// <summary>χ² with Yates' correction for small counts: each difference is made 0.5 smaller, at most to 0 (Yates 1934).</summary>
    public double ChiSquaredWithYates() => ChiSquared(0.5);

    private double ChiSquared(double correction)
    {
        var difference = Math.Max(0, Math.Abs(Both * Neither - FirstOnly * SecondOnly) - correction * Total);
        return Total * difference * difference / (First * Second * (FirstOnly + Neither) * (SecondOnly + Neither));
    }

    private double LogLikelihood()
    {
        double total = Total, notFirst = SecondOnly + Neither, notSecond = FirstOnly + Neither;
        return 2 * (Part(Both, First * Second / total) + Part(FirstOnly, First * notSecond / total)
            + Part(SecondOnly, notFirst * Second / total) + Part(Neither, notFirst * notSecond / total));
    }

    private double NormalizedPointwiseMutualInformation()
    {
        if (Both == 0)
            return First == 0 || Second == 0 ? double.NaN : -1;
        // What is the only observation, always, belongs together wholly.
        return Both == Total ? 1 : Math.Log2(Both / Expected) / -Math.Log2(Both / Total);
    }

    private static double Part(double observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
