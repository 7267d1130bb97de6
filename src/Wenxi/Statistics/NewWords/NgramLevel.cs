using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>The frequent strings of one length, numbered: each is a frequent string that is one shorter, and a character.</summary>
internal sealed class NgramLevel
{
    private readonly PairTable _places = new();

    /// <param name="entries">Number of the shorter string, character, count.</param>
    public NgramLevel(List<(int First, int Second, int Count)> entries)
    {
        Entries = entries;
        for (var id = 0; id < entries.Count; id++)
            _places.Add(entries[id].First, entries[id].Second, id + 1);
    }

    public List<(int First, int Second, int Count)> Entries { get; }

    /// <summary>The number of a string; −1 if it is not frequent, as if the shorter one is −1.</summary>
    public int IdOf(int shorter, int character) => shorter < 0 ? -1 : _places.CountOf(shorter, character) - 1;
}
