namespace Wenxi.Cli.Verbs;

/// <summary>A term of a topic: a line of CSV.</summary>
internal readonly record struct TopicTermRow(int Topic, double Share, int Rank, string Term, double Weight);
