namespace Wenxi;

/// <summary>What one kind of evidence adds to the score of a keyword.</summary>
/// <param name="Evidence">The kind.</param>
/// <param name="Value">In logarithms of odds: below 0 where it speaks against the term.</param>
public readonly record struct KeywordPart(KeywordEvidence Evidence, double Value);
