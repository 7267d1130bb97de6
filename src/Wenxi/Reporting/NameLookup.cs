namespace Wenxi.Reporting;

/// <summary>What a term names, by any form of the name.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<string, Entity> _byForm = new(StringComparer.Ordinal);

    public NameLookup(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            _byForm.TryAdd(entity.Name, entity);
            foreach (var alias in entity.Aliases)
                _byForm.TryAdd(alias, entity);
        }
    }

    public Entity? Find(string term) => _byForm.GetValueOrDefault(term);
}
