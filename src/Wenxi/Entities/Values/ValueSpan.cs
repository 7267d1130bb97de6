namespace Wenxi.Entities.Values;

/// <summary>An expression of time or quantity.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Value">See <see cref="Mention.Value"/>.</param>
internal readonly record struct ValueSpan(int Start, int End, EntityType Type, string? Value);
