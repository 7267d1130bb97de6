using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>The pairs as one JSON object.</summary>
internal readonly record struct CollocationsJson(long DocumentCount, IReadOnlyList<CollocationRow> Collocations);
