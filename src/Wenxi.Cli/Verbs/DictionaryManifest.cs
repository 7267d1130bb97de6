namespace Wenxi.Cli.Verbs;

/// <summary><c>dictionaries/manifest.json</c>.</summary>
internal sealed record DictionaryManifest(IReadOnlyList<DictionaryManifestSource> Sources, IReadOnlyList<DictionaryManifestFile> Files);
