using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>What stands before and behind the candidates.</summary>
internal sealed class BranchingCounts
{
    private readonly PairTable _left = new();
    private readonly PairTable _right = new();
    private readonly int[] _leftBorders;
    private readonly int[] _rightBorders;
    private readonly Dictionary<(int Length, int Id), int> _places;

    /// <param name="candidates">Length and number of each.</param>
    public BranchingCounts(IReadOnlyList<(int Length, int Id)> candidates)
    {
        _places = new Dictionary<(int Length, int Id), int>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
            _places.Add(candidates[i], i);
        _leftBorders = new int[candidates.Count];
        _rightBorders = new int[candidates.Count];
    }

    public void Count(NgramCounts ngrams, IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var ids = new int[ngrams.MaximumLength];
        HanRuns.ForEach(texts, run =>
        {
            for (var start = 0; start < run.Count; start++)
            {
                ngrams.IdsAt(run, start, ids);
                for (var length = 2; length <= ids.Length && ids[length - 1] >= 0; length++)
                {
                    if (_places.TryGetValue((length, ids[length - 1]), out var candidate))
                        Add(run, start, length, candidate);
                }
            }
        }, cancellationToken);
    }

    /// <summary>The entropies in bits on the left and right of each candidate.</summary>
    public (double Left, double Right)[] Entropies()
    {
        var left = Entropies(_left, _leftBorders);
        var right = Entropies(_right, _rightBorders);
        return [.. left.Zip(right)];
    }

    private void Add(List<int> run, int start, int length, int candidate)
    {
        if (start > 0)
            _left.Add(candidate, run[start - 1]);
        else
            _leftBorders[candidate]++;
        if (start + length < run.Count)
            _right.Add(candidate, run[start + length]);
        else
            _rightBorders[candidate]++;
    }

    // Of n neighbours with counts c: log n − Σ c log c/n. A border is each time another neighbour, with a count of 1.
    private static double[] Entropies(PairTable neighbours, int[] borders)
    {
        var sums = new double[borders.Length];
        var totals = new long[borders.Length];
        foreach (var (candidate, _, count) in neighbours.Sorted(1))
        {
            sums[candidate] += count * Math.Log2(count);
            totals[candidate] += count;
        }
        for (var i = 0; i < sums.Length; i++)
        {
            double total = totals[i] + borders[i];
            sums[i] = total == 0 ? 0 : Math.Max(0, Math.Log2(total) - sums[i] / total);
        }
        return sums;
    }
}
