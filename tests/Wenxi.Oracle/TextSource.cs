namespace Wenxi.Oracle;

internal sealed record TextSource(string Name, IReadOnlyList<string> Texts);
