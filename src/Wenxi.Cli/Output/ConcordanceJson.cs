using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>The lines of a concordance as one JSON object.</summary>
internal readonly record struct ConcordanceJson(IReadOnlyList<ConcordanceRow> Lines);
