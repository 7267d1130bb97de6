namespace Wenxi.Entities;

/// <summary>A name that the text itself translates: 北大西洋理事会（NAC）.</summary>
internal readonly record struct Gloss(string Name, EntityType Type, string EnglishName);
