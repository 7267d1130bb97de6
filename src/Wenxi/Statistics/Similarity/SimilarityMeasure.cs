namespace Wenxi.Statistics;

/// <summary>How alike two vectors x and y are: 1 the same, 0 nothing in common. Of a vector without values: 0.</summary>
public enum SimilarityMeasure
{
    /// <summary>Σ xy/(√Σx² √Σy²) (Salton &amp; McGill 1983); −1 to 1 with negative values.</summary>
    Cosine,

    /// <summary>Of the sets of places that are not 0: those in both over those in either (Jaccard 1901).</summary>
    Jaccard,

    /// <summary>Of the sets of places that are not 0: twice those in both over the sizes together (Dice 1945).</summary>
    Dice,

    /// <summary>Σ min(x, y)/Σ max(x, y): Jaccard with counts (Ružička 1958). For values of at least 0.</summary>
    WeightedJaccard,

    /// <summary>Of the sets of places that are not 0: those in both over the smaller size (Szymkiewicz 1934; Simpson 1943).</summary>
    Overlap,
}
