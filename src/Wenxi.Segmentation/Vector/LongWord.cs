namespace Wenxi.Segmentation.Vector;

/// <summary>A word of five or more characters that stands in the text.</summary>
/// <param name="Start">Position in the chunk.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Score">Its log-probability.</param>
internal readonly record struct LongWord(int Start, int Length, double Score);
