namespace Wenxi.Oracle;

/// <summary>Words that cover a text with a flag each, or the error that jieba raised instead.</summary>
internal sealed record JiebaTags(int[]? Lengths, string? Flags, string? Error);
