namespace Wenxi.Reporting;

/// <summary>An expression of time or quantity, as its first mention, and how often it occurs.</summary>
internal readonly record struct ValueCount(Mention First, int Count);
