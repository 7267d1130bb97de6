namespace Wenxi.Json;

/// <summary>The names of one document.</summary>
internal readonly record struct EntitiesJson(IReadOnlyList<Mention> Mentions, IReadOnlyList<Entity> Entities);
