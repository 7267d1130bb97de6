using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>
/// All strings of Han characters that occur often enough, by length. A string can only be frequent if what is left without
/// its last or first character is, so each length is counted among those of the length before (as in Apriori, Agrawal &amp;
/// Srikant 1994).
/// </summary>
internal sealed class NgramCounts
{
    private readonly List<NgramLevel> _levels = [];

    /// <param name="texts">Read once for each length.</param>
    /// <param name="options">Lengths and limits.</param>
    /// <param name="cancellationToken">Looked at between texts.</param>
    public NgramCounts(IEnumerable<string> texts, NewWordOptions options, CancellationToken cancellationToken)
    {
        _levels.Add(CountCharacters(texts, options.MinimumCount, cancellationToken));
        while (_levels.Count < options.MaximumLength && _levels[^1].Entries.Count > 0)
            _levels.Add(CountNext(texts, options, cancellationToken));
    }

    /// <summary>All characters.</summary>
    public long Total { get; private set; }

    /// <summary>The longest strings there are.</summary>
    public int MaximumLength => _levels.Count;

    /// <summary>The strings of a length.</summary>
    public NgramLevel OfLength(int length) => _levels[length - 1];

    /// <summary>The number of the string of each length that starts at a place; −1 from where it is not frequent.</summary>
    public void IdsAt(List<int> run, int start, Span<int> ids)
    {
        var id = 0;
        for (var length = 1; length <= ids.Length; length++)
        {
            id = start + length > run.Count ? -1 : _levels[length - 1].IdOf(id, run[start + length - 1]);
            ids[length - 1] = id;
        }
    }

    /// <summary>How often a string occurs; 0 if it is not frequent.</summary>
    public int CountOf(ReadOnlySpan<int> characters)
    {
        var id = 0;
        for (var i = 0; i < characters.Length; i++)
            id = _levels[i].IdOf(id, characters[i]);
        return id < 0 ? 0 : _levels[characters.Length - 1].Entries[id].Count;
    }

    /// <summary>The characters of a string.</summary>
    public int[] CharactersOf(int length, int id)
    {
        var characters = new int[length];
        for (var i = length - 1; i >= 0; i--)
            (id, characters[i], _) = _levels[i].Entries[id];
        return characters;
    }

    // The empty string has the number 0.
    private NgramLevel CountCharacters(IEnumerable<string> texts, int minimumCount, CancellationToken cancellationToken)
    {
        var counts = new PairTable();
        HanRuns.ForEach(texts, run =>
        {
            Total += run.Count;
            foreach (var character in run)
                counts.Add(0, character);
        }, cancellationToken);
        return new NgramLevel(counts.Sorted(minimumCount));
    }

    private NgramLevel CountNext(IEnumerable<string> texts, NewWordOptions options, CancellationToken cancellationToken)
    {
        var counts = new PairTable();
        var forgotten = 1;
        var length = _levels.Count;
        var ids = new int[length];
        HanRuns.ForEach(texts, run =>
        {
            var next = -1;
            for (var start = run.Count - 1; start >= 0; start--)
            {
                // The string without its first character was looked up a step ago.
                var rest = next;
                IdsAt(run, start, ids);
                next = ids[length - 1];
                if (next >= 0 && rest >= 0)
                    counts.Add(next, run[start + length]);
            }
            while (counts.Count > options.MaximumEntries)
                counts.RemoveBelow(++forgotten);
        }, cancellationToken);
        return new NgramLevel(counts.Sorted(options.MinimumCount));
    }
}
