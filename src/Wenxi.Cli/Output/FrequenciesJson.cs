using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Output;

/// <summary>The table of terms as one JSON object.</summary>
internal readonly record struct FrequenciesJson(int DocumentCount, IReadOnlyList<FrequencyRow> Terms);
