namespace Wenxi.Statistics;

/// <summary>
/// How much more frequent a term is in a target than in a reference. Below a and b are its counts in them, N₁ and N₂ their
/// sizes. By all of these, terms that are rarer in the target have negative values, here, so that one order holds both.
/// </summary>
public enum KeynessMeasure
{
    /// <summary>
    /// 2 (a ln(a/E₁) + b ln(b/E₂)), where E shares out a + b by size (Rayson &amp; Garside 2000, Comparing corpora using
    /// frequency profiling). Above 3.84 at the 5 % level, above 15.13 at 0.01 %.
    /// </summary>
    LogLikelihood,

    /// <summary>G² over all four cells, other words included (Dunning 1993, Computational Linguistics 19); quanteda's <c>lr</c> without correction.</summary>
    LikelihoodRatio,

    /// <summary>Pearson's χ² over the four cells; quanteda's <c>chi2</c> without correction.</summary>
    ChiSquared,

    /// <summary>χ² with Yates' correction (Yates 1934), which is for small counts.</summary>
    ChiSquaredWithYates,

    /// <summary>
    /// log₂((a/N₁)/(b/N₂)) (Hardie 2014): 1 is twice as frequent, 2 four times; a size of the difference, not evidence for
    /// it. A count of 0 is taken for ½.
    /// </summary>
    LogRatio,
}
