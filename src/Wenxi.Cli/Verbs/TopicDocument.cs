namespace Wenxi.Cli.Verbs;

/// <summary>A document and how much of a topic it has.</summary>
internal readonly record struct TopicDocument(string Document, double Weight);
