namespace Wenxi.Json;

/// <summary>The keywords of one document.</summary>
internal readonly record struct KeywordsJson(IReadOnlyList<Keyword> Keywords);
