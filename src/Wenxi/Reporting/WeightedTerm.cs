namespace Wenxi.Reporting;

/// <summary>A term to be shown by size or length; <paramref name="Type"/> is what it names, or null for a common word.</summary>
internal readonly record struct WeightedTerm(string Term, double Weight, int Count, EntityType? Type);
