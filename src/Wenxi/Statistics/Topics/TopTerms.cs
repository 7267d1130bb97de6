namespace Wenxi.Statistics;

/// <summary>Picks the heaviest terms.</summary>
internal static class TopTerms
{
    /// <summary>The heaviest first; of equal weight the one with the smaller id. O(n log count).</summary>
    public static WeightedTerm[] Of(Vocabulary vocabulary, int count, Func<int, double> keyOf, Func<int, double> weightOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var queue = new PriorityQueue<int, (double Key, int NegativeId)>();
        for (var id = 0; id < vocabulary.Count && count > 0; id++)
        {
            var rank = (keyOf(id), -id);
            if (queue.Count < count)
                queue.Enqueue(id, rank);
            else
                queue.EnqueueDequeue(id, rank);
        }
        var terms = new WeightedTerm[queue.Count];
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            var id = queue.Dequeue();
            terms[i] = new WeightedTerm(vocabulary[id], weightOf(id));
        }
        return terms;
    }
}
