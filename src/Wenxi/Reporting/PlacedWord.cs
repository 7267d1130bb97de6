namespace Wenxi.Reporting;

/// <summary>A word in a cloud: its size in units of the drawing, and the room that it takes.</summary>
internal readonly record struct PlacedWord(WeightedTerm Term, double Size, Box Box);
