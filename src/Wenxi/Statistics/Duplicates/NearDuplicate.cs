namespace Wenxi.Statistics;

/// <summary>A text that nearly repeats an earlier one.</summary>
/// <param name="Document">Its place among the texts.</param>
/// <param name="Original">The place of the earlier text, which repeats none itself.</param>
/// <param name="Similarity">With MinHash the share of shingles in common, with SimHash the share of equal bits: 0 to 1.</param>
public readonly record struct NearDuplicate(int Document, int Original, double Similarity);
