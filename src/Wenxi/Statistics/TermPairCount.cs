namespace Wenxi.Statistics;

/// <summary>How often two terms stand together.</summary>
/// <param name="First">The id of the term that stands first.</param>
/// <param name="Second">The id of the term that stands behind it.</param>
/// <param name="Count">The number of times.</param>
public readonly record struct TermPairCount(int First, int Second, long Count);
