namespace Wenxi.Statistics;

/// <summary>
/// How strongly two words belong together, from a <see cref="ContingencyTable"/>. Below O is the number of times both
/// occur together, E the number expected if they were independent, N the total, f₁ and f₂ how often each occurs.
/// </summary>
public enum AssociationMeasure
{
    /// <summary>
    /// Log-likelihood ratio G² = 2 Σ O ln(O/E) over the four cells (Dunning 1993, Computational Linguistics 19). At least 0;
    /// above 3.84 at the 5 % level. Favours frequent pairs; nltk's <c>likelihood_ratio</c>.
    /// </summary>
    LogLikelihood,

    /// <summary>
    /// Pointwise mutual information log₂(O/E), in bits (Church &amp; Hanks 1990, Computational Linguistics 16). Favours rare
    /// pairs: use it with a minimum count. nltk's <c>pmi</c>.
    /// </summary>
    PointwiseMutualInformation,

    /// <summary>
    /// PMI divided by −log₂(O/N) (Bouma 2009, GSCL): −1 never together, 0 independent, 1 only together.
    /// </summary>
    NormalizedPointwiseMutualInformation,

    /// <summary>log₂(O³/E): PMI that favours rare pairs less (Daille 1994).</summary>
    CubicMutualInformation,

    /// <summary>Student's t = (O − E)/√O (Church, Gale, Hanks &amp; Hindle 1991). nltk's <c>student_t</c>.</summary>
    TScore,

    /// <summary>z = (O − E)/√E (Berry-Rogghe 1973).</summary>
    ZScore,

    /// <summary>
    /// Pearson's χ² over the four cells, without a correction (Manning &amp; Schütze 1999, 5.3.3). At least 0. nltk's <c>chi_sq</c>.
    /// </summary>
    ChiSquared,

    /// <summary>2 O/(f₁ + f₂), 0 to 1 (Dice 1945; Smadja 1996). nltk's <c>dice</c>.</summary>
    Dice,

    /// <summary>14 + log₂ of <see cref="Dice"/>, at most 14; does not depend on the size of the corpus (Rychlý 2008, RASLAN).</summary>
    LogDice,

    /// <summary>O/(f₁ + f₂ − O), 0 to 1 (Jaccard 1901). nltk's <c>jaccard</c>.</summary>
    Jaccard,

    /// <summary>O (log₂(O/E) − 1) (Quasthoff &amp; Wolff 2002). nltk's <c>poisson_stirling</c>.</summary>
    PoissonStirling,

    /// <summary>ΔP of the second word given the first: O/f₁ less the share of the second elsewhere, −1 to 1 (Gries 2013, IJCL 18).</summary>
    DeltaPForward,

    /// <summary>ΔP of the first word given the second, −1 to 1 (Gries 2013, IJCL 18).</summary>
    DeltaPBackward,
}
