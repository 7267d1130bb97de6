namespace Wenxi.Statistics;

/// <summary>How a <see cref="NearDuplicateFinder"/> compares texts.</summary>
public enum NearDuplicateMethod
{
    /// <summary>
    /// By the share of shingles in common (Jaccard): MinHash signatures find the candidates (Broder 1997; banding as in
    /// Indyk &amp; Motwani 1998), whose shingles are then compared exactly.
    /// </summary>
    MinHash,

    /// <summary>
    /// By 64-bit fingerprints that differ in few bits (Charikar 2002; Manku, Jain &amp; Das Sarma 2007): faster and takes less
    /// memory, coarser, and for texts of a few hundred characters and more.
    /// </summary>
    SimHash,
}
