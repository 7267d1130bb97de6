using Wenxi.Statistics;

namespace Wenxi.Cli.Output;

/// <summary>New words as one JSON object.</summary>
internal readonly record struct NewWordsJson(int DocumentCount, IReadOnlyList<NewWord> Words);
