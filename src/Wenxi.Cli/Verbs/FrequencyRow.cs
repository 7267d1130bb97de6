namespace Wenxi.Cli.Verbs;

/// <summary>A term, its occurrences in all documents, and the number of documents it occurs in.</summary>
internal readonly record struct FrequencyRow(string Term, long Count, int DocumentCount);
