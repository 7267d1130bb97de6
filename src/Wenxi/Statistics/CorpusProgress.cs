namespace Wenxi.Statistics;

/// <summary>How far long work has come.</summary>
/// <param name="Documents">The number of documents that are done.</param>
/// <param name="Characters">Their length together in UTF-16 code units.</param>
public readonly record struct CorpusProgress(long Documents, long Characters);
