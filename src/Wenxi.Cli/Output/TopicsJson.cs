using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>Topics as one JSON object.</summary>
internal readonly record struct TopicsJson(long DocumentCount, string Method, IReadOnlyList<TopicRow> Topics);
