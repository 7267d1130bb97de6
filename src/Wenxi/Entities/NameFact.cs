namespace Wenxi.Entities;

/// <summary>What the gazetteers say of a name.</summary>
/// <param name="ChiefName">The name that the thing is listed under: 北约 for 北大西洋公约组织.</param>
/// <param name="EnglishName">Its established English name or romanisation, null if none is listed.</param>
internal readonly record struct NameFact(string ChiefName, string? EnglishName);
