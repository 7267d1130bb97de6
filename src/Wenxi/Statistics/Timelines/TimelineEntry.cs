namespace Wenxi.Statistics;

/// <summary>A period of a <see cref="Timeline"/>.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="DocumentCount">The documents of these days.</param>
/// <param name="TermCount">The sum of their cells: for counts all occurrences of terms.</param>
public readonly record struct TimelineEntry(DateOnly Start, int DocumentCount, double TermCount);
