namespace Wenxi.Cli.Verbs;

/// <summary>A file of <see cref="DictionaryManifest"/>.</summary>
internal sealed record DictionaryManifestFile(string Path, string License, long Bytes);
