namespace Wenxi.Reporting.Corpora;

/// <summary>The entities of all documents, those of one name and type together.</summary>
internal sealed class CorpusEntities
{
    private readonly Dictionary<(string, EntityType), int> _places = [];

    public IReadOnlyList<Entity> All { get; private init; } = [];

    public static CorpusEntities Of(IReadOnlyList<ReportDocument> documents)
    {
        var merged = new Dictionary<(string, EntityType), Entity>();
        var order = 0;
        foreach (var entity in documents.SelectMany(static document => document.Analysis.Entities))
        {
            var key = (entity.Name, entity.Type);
            merged[key] = merged.TryGetValue(key, out var known)
                ? known with
                {
                    Count = known.Count + entity.Count,
                    EnglishName = known.EnglishName ?? entity.EnglishName,
                    Aliases = [.. known.Aliases.Union(entity.Aliases)],
                }
                : entity with { FirstPosition = order++ };
        }
        var result = new CorpusEntities { All = [.. merged.Values.OrderByDescending(static entity => entity.Count).ThenBy(static entity => entity.FirstPosition)] };
        for (var i = 0; i < result.All.Count; i++)
            result._places.Add((result.All[i].Name, result.All[i].Type), i);
        return result;
    }

    /// <summary>The place of a document's entity in <see cref="All"/>.</summary>
    public int PlaceOf(Entity entity) => _places[(entity.Name, entity.Type)];
}
