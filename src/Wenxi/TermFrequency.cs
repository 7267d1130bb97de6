namespace Wenxi;

/// <summary>A term of a text and how often it occurs.</summary>
/// <param name="Term">The term as it is written where it first occurs.</param>
/// <param name="Count">The number of occurrences, at least 1.</param>
/// <param name="FirstPosition">Where it first occurs: an offset in UTF-16 code units into the text.</param>
public readonly record struct TermFrequency(string Term, int Count, int FirstPosition);
