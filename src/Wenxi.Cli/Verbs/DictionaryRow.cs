namespace Wenxi.Cli.Verbs;

/// <summary>One folder of dictionaries or weights.</summary>
/// <param name="Name">Its folder in the repository, where <c>SOURCE.md</c> and <c>LICENSE</c> stand beside the files.</param>
/// <param name="What">What is in it.</param>
/// <param name="Origin">Who made it, or from which package it comes.</param>
/// <param name="Version">The version of its origin, or of the program where it is our own.</param>
/// <param name="License">SPDX identifiers.</param>
/// <param name="Files">Number of files.</param>
/// <param name="Bytes">Their size as text and weights, before they are compiled.</param>
internal sealed record DictionaryRow(string Name, string What, string Origin, string Version, string License, int Files, long Bytes);
