namespace Wenxi;

/// <summary>A word that says what a text is about.</summary>
/// <param name="Term">The word.</param>
/// <param name="Score">Its weight, above 0; comparable within one text.</param>
/// <param name="Count">How often it occurs in the text.</param>
public readonly record struct Keyword(string Term, double Score, int Count);
