namespace Wenxi.Statistics.Parts;

/// <summary>
/// Pairs of terms as they come, sorted and counted at the end. A hash table of the half a million different pairs of a part
/// misses the cache at every pair; here they are dealt out by their second term, then by their first.
/// </summary>
internal sealed class PairList
{
    private int[] _firsts = [];
    private int[] _seconds = [];
    private int[] _sorted = [];
    private int[] _firstEnds = [];
    private int[] _secondEnds = [];
    private int _count;

    public void Clear() => _count = 0;

    /// <summary>Adds each two terms that stand side by side.</summary>
    /// <param name="entries">Places of terms, and negative numbers for what is none.</param>
    public void AddNeighbours(ReadOnlySpan<int> entries)
    {
        Reserve(entries.Length);
        Span<int> firsts = _firsts.AsSpan(_count);
        Span<int> seconds = _seconds.AsSpan(_count);
        int count = 0;
        int last = TokenizedDocument.Boundary;
        foreach (int term in entries)
        {
            firsts[count] = last;
            seconds[count] = term;
            count += (last | term) >= 0 ? 1 : 0;
            last = term;
        }

        _count += count;
    }

    /// <summary>Adds each two terms with at most so many places between them, and no boundary.</summary>
    public void AddWithin(ReadOnlySpan<int> entries, int window)
    {
        for (int i = 0; i < entries.Length; i++)
        {
            int first = entries[i];
            if (first < 0)
                continue;
            int end = (int)Math.Min(entries.Length, i + 1L + window);
            Reserve(end - i);
            for (int j = i + 1; j < end && entries[j] != TokenizedDocument.Boundary; j++)
            {
                if (entries[j] < 0)
                    continue;
                _firsts[_count] = first;
                _seconds[_count++] = entries[j];
            }
        }
    }

    /// <summary>Writes each different pair, in ascending order, with its count.</summary>
    /// <param name="terms">All places are below.</param>
    /// <param name="output">Takes for each first term the step from the one before and the run of its second terms; 0 at the end.</param>
    public void Write(int terms, PartBuffer output)
    {
        Sort(terms);
        int start = 0;
        int last = -1;
        for (int first = 0; start < _count; first++)
        {
            int end = _firstEnds[first];
            if (end == start)
                continue;
            output.Write((ulong)(first - last));
            output.WriteRun(_seconds.AsSpan(start..end));
            (start, last) = (end, first);
        }

        output.Write(0);
    }

    /// <summary>Afterwards the second terms of each first term stand together, ascending.</summary>
    private void Sort(int terms)
    {
        if (_sorted.Length < _firsts.Length)
            _sorted = new int[_firsts.Length];
        FindStarts(_firsts, terms, ref _firstEnds);
        FindStarts(_seconds, terms, ref _secondEnds);
        int[] firsts = _firsts;
        int[] seconds = _seconds;
        int[] sorted = _sorted;
        int[] next = _secondEnds;
        for (int i = 0; i < _count; i++)
            sorted[next[seconds[i]]++] = firsts[i];

        next = _firstEnds;
        int start = 0;
        for (int second = 0; start < _count; second++)
        {
            int end = _secondEnds[second];
            foreach (int first in sorted.AsSpan(start..end))
                seconds[next[first]++] = second;
            start = end;
        }
    }

    // Where the pairs of each term start; each moves to where they end while they are dealt out.
    private void FindStarts(int[] terms, int count, ref int[] starts)
    {
        if (starts.Length < count)
            starts = new int[2 * count];
        int[] sums = starts;
        Array.Clear(sums, 0, count);
        foreach (int term in terms.AsSpan(0, _count))
            sums[term]++;
        int start = 0;
        foreach (ref int sum in sums.AsSpan(0, count))
            (sum, start) = (start, start + sum);
    }

    private void Reserve(int count)
    {
        if (_firsts.Length - _count >= count)
            return;
        int size = (int)Math.Min(2L * _firsts.Length + count, Array.MaxLength);
        Array.Resize(ref _firsts, size);
        Array.Resize(ref _seconds, size);
    }
}
