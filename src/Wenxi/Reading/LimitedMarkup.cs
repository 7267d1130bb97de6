namespace Wenxi.Reading;

/// <summary>Markup within the limits in which a tree of it can be built.</summary>
/// <param name="Html">The markup.</param>
/// <param name="IncompleteReason">Why the end of the page is missing; null if it is all there.</param>
internal readonly record struct LimitedMarkup(string Html, string? IncompleteReason);
