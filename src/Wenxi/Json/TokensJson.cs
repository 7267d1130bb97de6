namespace Wenxi.Json;

/// <summary>The tokens of one line or document.</summary>
internal readonly record struct TokensJson(IReadOnlyList<TokenJson> Tokens);
