namespace Wenxi.Entities;

/// <summary>Brings the mentions of one thing together: those of the same name and type.</summary>
internal static class EntityLinker
{
    public static Entity[] Link(Mention[] mentions, List<Gloss> glosses)
    {
        var englishNames = glosses.ToDictionary(static gloss => gloss.Name, static gloss => gloss.EnglishName, StringComparer.Ordinal);
        var entities = mentions
            .GroupBy(static mention => (mention.Text, mention.Type))
            .Select(group => new Entity
            {
                Name = group.Key.Text,
                Type = group.Key.Type,
                EnglishName = englishNames.GetValueOrDefault(group.Key.Text),
                Count = group.Count(),
                FirstPosition = group.First().Start,
            });
        return [.. entities.OrderByDescending(static entity => entity.Count).ThenBy(static entity => entity.FirstPosition)];
    }
}
