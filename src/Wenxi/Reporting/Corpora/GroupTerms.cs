namespace Wenxi.Reporting.Corpora;

/// <summary>A group of documents, or one document, and the terms that set it apart from the others.</summary>
internal sealed record GroupTerms(string Name, int DocumentCount, IReadOnlyList<WeightedTerm> Terms)
{
    private const int MostGroups = 24;
    private const int MostTerms = 8;

    /// <summary>The groups in the order of their first documents; documents without a group stand for themselves.</summary>
    public static List<GroupTerms> Of(CorpusSummary corpus)
    {
        var groups = corpus.Documents.Select((document, index) => (document, name: document.Group ?? $"{CorpusSummary.NumberOf(index)} · {corpus.Names[index]}", key: (document.Group, document.Group is null ? index : -1)))
            .GroupBy(static entry => entry.key).Take(MostGroups).ToList();
        var groupCounts = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = groups.ConvertAll(group => Count(group.Select(static entry => entry.document)));
        foreach (var term in counts.SelectMany(static terms => terms.Keys))
            groupCounts[term] = groupCounts.GetValueOrDefault(term) + 1;
        return [.. groups.Select((group, place) => new GroupTerms(group.First().name, group.Count(), Leading(counts[place])))];

        // Frequency times rarity among the groups. What every group has scores little, and nothing if there are many groups.
        List<WeightedTerm> Leading(Dictionary<string, int> terms) =>
            [.. terms.Select(pair => new WeightedTerm(pair.Key, pair.Value * Math.Log((1.0 + groups.Count) / groupCounts[pair.Key]), pair.Value, null))
                .OrderByDescending(static term => term.Weight).Take(MostTerms)];
    }

    private static Dictionary<string, int> Count(IEnumerable<ReportDocument> documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in documents.SelectMany(static document => document.Analysis.Terms))
            counts[term.Term] = counts.GetValueOrDefault(term.Term) + term.Count;
        return counts;
    }
}
