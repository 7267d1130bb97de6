namespace Wenxi.Statistics.Parts;

/// <summary>
/// Merges the pairs of all parts, which are sorted, without holding them in memory: the pairs of one first term are added up
/// in an array, and each part waits in the list of the first term that it comes to next.
/// </summary>
internal sealed class PairMerge : IDisposable
{
    private const int None = -1;

    // Above that share of all terms a walk over the array is less work than sorting.
    private const int SortedShare = 64;

    private readonly PairSource[] _sources;
    private readonly int[] _waitingAt;
    private readonly int[] _nextWaiting;
    private readonly long[] _counts;
    private readonly List<int> _seconds = [];

    public PairMerge(PartStore store, int[][] mapOfPart, int terms)
    {
        _counts = new long[terms];
        _sources = new PairSource[mapOfPart.Length];
        _nextWaiting = new int[mapOfPart.Length];
        _waitingAt = new int[terms];
        Array.Fill(_waitingAt, None);
        for (int i = 0; i < mapOfPart.Length; i++)
        {
            _sources[i] = new PairSource(store.Open(i, static header => header.PairsAt), mapOfPart[i]);
            Wait(i);
        }
    }

    /// <summary>The pairs that occur at least so often, by first and second term.</summary>
    public IEnumerable<TermPairCount> Read(long minimumCount)
    {
        for (int first = 0; first < _waitingAt.Length; first++)
        {
            if (_waitingAt[first] == None)
                continue;
            AddUp(first);
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
            source?.Dispose();
    }

    /// <summary>Adds the pairs of a first term up; the second terms stand in order then.</summary>
    private void AddUp(int first)
    {
        bool isOnly = _nextWaiting[_waitingAt[first]] == None;
        for (int i = _waitingAt[first], next; i != None; i = next)
        {
            next = _nextWaiting[i];
            _sources[i].AddTo(_counts, _seconds);
            Wait(i);
        }

        if (isOnly)
            return;
        if ((long)SortedShare * _seconds.Count < _counts.Length)
            _seconds.Sort();
        else
            ListCounted();
    }

    private void ListCounted()
    {
        _seconds.Clear();
        for (int second = 0; second < _counts.Length; second++)
        {
            if (_counts[second] != 0)
                _seconds.Add(second);
        }
    }

    private void Wait(int source)
    {
        int first = _sources[source].First;
        if (first < 0)
            return;
        _nextWaiting[source] = _waitingAt[first];
        _waitingAt[first] = source;
    }
}
