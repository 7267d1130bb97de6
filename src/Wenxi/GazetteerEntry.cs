namespace Wenxi;

/// <summary>A name of a <see cref="Gazetteer"/>.</summary>
/// <param name="Name">The name as texts write it, not empty.</param>
/// <param name="Type">Person, location, organisation, work or other.</param>
/// <param name="EnglishName">Its English name; null if it has none.</param>
public sealed record GazetteerEntry(string Name, EntityType Type, string? EnglishName = null);
