namespace Wenxi.Keywords;

/// <summary>The weighted graph of pairs, without direction, as lists of edges one behind the other.</summary>
internal sealed class WordGraph
{
    private const double Damping = 0.85;
    private const int Rounds = 10;

    private readonly int[] _visits;
    private readonly int[] _firstEdge;
    private readonly Edge[] _edges;

    private WordGraph(int[] visits, int[] firstEdge, Edge[] edges)
    {
        _visits = visits;
        _firstEdge = firstEdge;
        _edges = edges;
    }

    /// <param name="pairs">The pairs, in the order in which each word is to have its edges; a pair of a word with itself is two.</param>
    /// <param name="words">The words by number.</param>
    public static WordGraph Of(List<WordPair> pairs, List<string> words)
    {
        var firstEdge = new int[words.Count + 1];
        foreach (WordPair pair in pairs)
        {
            firstEdge[pair.First + 1]++;
            firstEdge[pair.Second + 1]++;
        }

        int[] visits = [.. Enumerable.Range(0, words.Count).Where(word => firstEdge[word + 1] > 0)];
        Array.Sort(visits, (a, b) => CodePointOrder.Compare(words[a], words[b]));
        for (int i = 0; i < words.Count; i++)
            firstEdge[i + 1] += firstEdge[i];
        int[] free = firstEdge[..^1];
        var edges = new Edge[2 * pairs.Count];
        foreach (WordPair pair in pairs)
        {
            edges[free[pair.First]++] = new Edge(pair.Second, pair.Count);
            edges[free[pair.Second]++] = new Edge(pair.First, pair.Count);
        }

        return new WordGraph(visits, firstEdge, edges);
    }

    /// <summary>The weight of each word after ten rounds, the largest 1; 0 for a word without edges.</summary>
    public double[] Rank()
    {
        var weights = new double[_firstEdge.Length - 1];
        var sums = new double[weights.Length];
        foreach (int word in _visits)
        {
            weights[word] = 1.0 / _visits.Length;
            foreach (Edge edge in EdgesOf(word))
                sums[word] += edge.Count;
        }

        for (int round = 0; round < Rounds; round++)
        {
            foreach (int word in _visits)
            {
                double sum = 0;
                foreach (Edge edge in EdgesOf(word))
                    sum += edge.Count / sums[edge.Other] * weights[edge.Other];
                weights[word] = 1 - Damping + Damping * sum;
            }
        }

        Scale(weights);
        return weights;
    }

    private ReadOnlySpan<Edge> EdgesOf(int word) => _edges.AsSpan(_firstEdge[word].._firstEdge[word + 1]);

    private void Scale(double[] weights)
    {
        if (_visits.Length == 0)
            return;
        double least = double.MaxValue, most = 0;
        foreach (int word in _visits)
        {
            least = Math.Min(least, weights[word]);
            most = Math.Max(most, weights[word]);
        }

        foreach (int word in _visits)
            weights[word] = (weights[word] - least / 10) / (most - least / 10);
    }

    private readonly record struct Edge(int Other, double Count);
}
