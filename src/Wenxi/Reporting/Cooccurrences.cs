namespace Wenxi.Reporting;

/// <summary>Which names stand in one sentence, and how often: the network that the report draws.</summary>
/// <param name="Nodes">The names that have a link, most mentioned first.</param>
/// <param name="Links">The pairs, most frequent first; the numbers are places in <paramref name="Nodes"/>.</param>
internal sealed record Cooccurrences(IReadOnlyList<Entity> Nodes, IReadOnlyList<CooccurrenceLink> Links)
{
    private const int MostNodes = 18;
    private const int MostLinks = 40;

    public static Cooccurrences Of(ArticleAnalysis analysis, MentionIndex index)
    {
        var counts = new Dictionary<(int, int), int>();
        Count(analysis, index, static entity => entity, counts);
        return From(analysis.Entities, counts);
    }

    /// <summary>Adds the pairs of one text; <paramref name="nodeOf"/> gives an entity of the text its number, or -1.</summary>
    public static void Count(ArticleAnalysis analysis, MentionIndex index, Func<int, int> nodeOf, Dictionary<(int, int), int> counts)
    {
        var sentences = SentenceRanges.NumberOf(analysis.Article.Text, analysis.Mentions);
        var together = new SortedSet<int>();
        for (var i = 0; i <= analysis.Mentions.Count; i++)
        {
            if (i == analysis.Mentions.Count || i > 0 && sentences[i] != sentences[i - 1])
                AddPairs(together, counts);
            if (i < analysis.Mentions.Count && EntityStyle.IsName(analysis.Mentions[i].Type)
                && index.EntityOf(analysis.Mentions[i]) is >= 0 and var entity && nodeOf(entity) is >= 0 and < MostNodes and var node)
                together.Add(node);
        }
    }

    public static Cooccurrences From(IReadOnlyList<Entity> entities, Dictionary<(int First, int Second), int> counts)
    {
        var links = counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).Take(MostLinks).ToList();
        var nodes = links.SelectMany(static pair => (int[])[pair.Key.First, pair.Key.Second]).Distinct().Order().ToList();
        return new Cooccurrences(
            [.. nodes.Select(node => entities[node])],
            [.. links.Select(pair => new CooccurrenceLink(nodes.IndexOf(pair.Key.First), nodes.IndexOf(pair.Key.Second), pair.Value))]);
    }

    private static void AddPairs(SortedSet<int> together, Dictionary<(int, int), int> counts)
    {
        foreach (var first in together)
        {
            foreach (var second in together.GetViewBetween(first + 1, MostNodes))
                counts[(first, second)] = counts.GetValueOrDefault((first, second)) + 1;
        }
        together.Clear();
    }
}
