namespace Wenxi.Statistics.Parts;

/// <summary>
/// Merges the pairs of all parts, which are sorted, without holding them in memory: the pairs of one first term are added up
/// in an array, so that only first terms go through the queue.
/// </summary>
internal sealed class PairMerge : IDisposable
{
    private readonly PriorityQueue<PairSource, int> _queue = new();
    private readonly List<PairSource> _sources = [];
    private readonly long[] _counts;
    private readonly List<int> _seconds = [];

    public PairMerge(PartStore store, int[][] mapOfPart, int terms)
    {
        _counts = new long[terms];
        for (int i = 0; i < mapOfPart.Length; i++)
        {
            var source = new PairSource(store.Open(i, static header => header.PairsAt), mapOfPart[i]);
            _sources.Add(source);
            if (!source.IsAtEnd)
                _queue.Enqueue(source, source.First);
        }
    }

    /// <summary>The pairs that occur at least so often, by first and second term.</summary>
    public IEnumerable<TermPairCount> Read(long minimumCount)
    {
        while (_queue.TryPeek(out _, out int first))
        {
            AddUp(first);
            _seconds.Sort();
            foreach (int second in _seconds)
            {
                long count = _counts[second];
                _counts[second] = 0;
                if (count >= minimumCount)
                    yield return new TermPairCount(first, second, count);
            }

            _seconds.Clear();
        }
    }

    public void Dispose()
    {
        foreach (PairSource source in _sources)
            source.Dispose();
    }

    private void AddUp(int first)
    {
        while (_queue.TryPeek(out PairSource? source, out int next) && next == first)
        {
            source.AddRow(_counts, _seconds);
            if (source.IsAtEnd)
                _queue.Dequeue();
            else
                _queue.DequeueEnqueue(source, source.First);
        }
    }
}
