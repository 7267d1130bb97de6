namespace Wenxi.Cli.Verbs;

/// <summary>A folder of <see cref="DictionaryManifest"/>; without a version if it is our own.</summary>
internal sealed record DictionaryManifestSource(string Folder, string What, string Origin, string? Version);
