namespace Wenxi.Statistics;

/// <summary>How far apart two vectors x and y are: 0 for the same.</summary>
public enum DistanceMeasure
{
    /// <summary>√Σ(x − y)².</summary>
    Euclidean,

    /// <summary>Σ|x − y|.</summary>
    Manhattan,

    /// <summary>max|x − y|.</summary>
    Chebyshev,

    /// <summary>Σ|x − y|/Σ|x + y| (Bray &amp; Curtis 1957), 0 to 1 for values of at least 0; 0 if both are empty.</summary>
    BrayCurtis,

    /// <summary>1 − <see cref="SimilarityMeasure.Cosine"/>; 1 if one of them is empty.</summary>
    Cosine,

    /// <summary>
    /// The root of the Jensen–Shannon divergence, in bits, of the vectors as distributions (Lin 1991; Endres &amp; Schindelin
    /// 2003), 0 to 1; 1 if one of them is empty, 0 if both are. For values of at least 0.
    /// </summary>
    JensenShannon,
}
