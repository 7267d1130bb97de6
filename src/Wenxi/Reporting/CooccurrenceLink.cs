namespace Wenxi.Reporting;

/// <summary>Two names and the number of sentences in which both stand.</summary>
internal readonly record struct CooccurrenceLink(int First, int Second, int Sentences);
