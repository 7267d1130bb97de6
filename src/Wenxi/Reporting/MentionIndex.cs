namespace Wenxi.Reporting;

/// <summary>Says which entity a mention belongs to, and which value an expression of time or quantity.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<string, List<int>> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<(EntityType, string), int> _values = [];
    private readonly IReadOnlyList<Entity> _entities;

    public MentionIndex(ArticleAnalysis analysis)
    {
        _entities = analysis.Entities;
        for (var i = 0; i < _entities.Count; i++)
        {
            Add(_entities[i].Name, i);
            foreach (var alias in _entities[i].Aliases)
                Add(alias, i);
        }
        var values = new List<ValueCount>();
        foreach (var mention in analysis.Mentions.Where(static mention => !EntityStyle.IsName(mention.Type)))
        {
            if (_values.TryGetValue((mention.Type, mention.Text), out var index))
            {
                values[index] = values[index] with { Count = values[index].Count + 1 };
                continue;
            }
            _values.Add((mention.Type, mention.Text), values.Count);
            values.Add(new ValueCount(mention, 1));
        }
        Values = values;
    }

    /// <summary>The different expressions of time and quantity, in the order of their first occurrence.</summary>
    public IReadOnlyList<ValueCount> Values { get; }

    /// <summary>The entity's place in <see cref="ArticleAnalysis.Entities"/>, or -1.</summary>
    public int EntityOf(in Mention mention)
    {
        if (!_byForm.TryGetValue(mention.Text, out var candidates))
            return -1;
        foreach (var candidate in candidates)
        {
            if (_entities[candidate].Type == mention.Type)
                return candidate;
        }
        return candidates[0];
    }

    /// <summary>The expression's place in <see cref="Values"/>, or -1.</summary>
    public int ValueOf(in Mention mention) => _values.GetValueOrDefault((mention.Type, mention.Text), -1);

    private void Add(string form, int entity)
    {
        if (!_byForm.TryGetValue(form, out var entities))
            _byForm.Add(form, entities = []);
        entities.Add(entity);
    }
}
