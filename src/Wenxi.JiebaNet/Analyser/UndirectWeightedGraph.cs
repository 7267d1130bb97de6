namespace JiebaNet.Analyser;

/// <summary>An undirected graph with weighted edges that ranks its nodes, as TextRank does. Not for several threads at once.</summary>
public class UndirectWeightedGraph
{
    private const double Damping = 0.85;
    private const int Iterations = 10;

    /// <summary>The edges of each node, in the order in which they came; an edge stands at both its ends.</summary>
    public IDictionary<string, List<Edge>> Graph { get; set; } = new Dictionary<string, List<Edge>>(StringComparer.Ordinal);

    /// <summary>Adds an edge. Two edges between the same nodes count as both.</summary>
    /// <param name="start">One end.</param>
    /// <param name="end">The other end.</param>
    /// <param name="weight">The weight, above 0.</param>
    /// <exception cref="ArgumentNullException">An end is null.</exception>
    public void AddEdge(string start, string end, double weight)
    {
        EdgesOf(start).Add(new Edge { Start = start, End = end, Weight = weight });
        EdgesOf(end).Add(new Edge { Start = end, End = start, Weight = weight });
    }

    /// <summary>The rank of every node, 1 for the highest.</summary>
    /// <remarks>
    /// Ten rounds of weighted PageRank with damping 0.85, each node reading what the nodes before it got in the same round,
    /// in the order of their code units; then scaled so that the highest is 1. O(edges). jieba.NET orders by the culture of
    /// the thread, so its ranks can differ in later digits from machine to machine. Rada Mihalcea and Paul Tarau,
    /// "TextRank: Bringing Order into Texts", 2004.
    /// </remarks>
    /// <returns>Nodes in the order of <see cref="Graph"/>.</returns>
    public IDictionary<string, double> Rank()
    {
        var ranks = new Dictionary<string, double>(StringComparer.Ordinal);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string node, List<Edge> edges) in Graph)
        {
            ranks[node] = 1.0 / Graph.Count;
            weights[node] = edges.Sum(edge => edge.Weight);
        }

        string[] order = [.. Graph.Keys.Order(StringComparer.Ordinal)];
        for (int round = 0; round < Iterations; round++)
        {
            foreach (string node in order)
                ranks[node] = 1 - Damping + Damping * Graph[node].Sum(edge => edge.Weight / weights[edge.End] * ranks[edge.End]);
        }

        return Scaled(ranks);
    }

    private static Dictionary<string, double> Scaled(Dictionary<string, double> ranks)
    {
        if (ranks.Count == 0)
            return ranks;
        double least = ranks.Values.Min() / 10, most = ranks.Values.Max();
        return ranks.ToDictionary(pair => pair.Key, pair => (pair.Value - least) / (most - least), StringComparer.Ordinal);
    }

    private List<Edge> EdgesOf(string node)
    {
        if (!Graph.TryGetValue(node, out List<Edge>? edges))
            Graph[node] = edges = [];
        return edges;
    }
}
