namespace Wenxi.Reading;

/// <summary>A page as text.</summary>
/// <param name="Html">The markup.</param>
/// <param name="Encoding">How its bytes were read; null if it came as text.</param>
/// <param name="IncompleteReason">Why the end is missing; null if it is all there.</param>
internal readonly record struct DecodedPage(string Html, PageEncoding? Encoding, string? IncompleteReason = null);
