using Wenxi.Statistics;

namespace Wenxi.Cli.Output;

/// <summary>The words that set one set of texts apart as one JSON object.</summary>
internal readonly record struct KeynessJson(long TargetDocumentCount, long ReferenceDocumentCount, IReadOnlyList<KeyTerm> Terms);
