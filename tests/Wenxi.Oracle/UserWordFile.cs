namespace Wenxi.Oracle;

/// <summary>A file of user words and the texts to cut with them.</summary>
internal sealed record UserWordFile(string Path, IReadOnlyList<TextSource> Sources);
