namespace Wenxi.Segmentation.UserWords;

/// <summary>
/// A copy of the lexicon's trie with the user's words in it, for the vector passes: they then find those words as they
/// find the others, at the same cost.
/// </summary>
/// <remarks>8.5 MB at most; made once for the many words of an overlay's large layer (<see cref="MergedTrieBuilder"/>).</remarks>
internal sealed class MergedTrie(ulong[] cells, int[] rows, double[] logFrequencies, OverlayLayer rest)
{
    /// <summary>From so many words on it is made: below, the filters of the layer stay in the first-level cache.</summary>
    // In Debug builds from a few on, so that tests go both ways.
#if DEBUG
    public const int LeastWords = 20;
#else
    public const int LeastWords = 512;
#endif

    /// <summary>In memory that does not move; any base plus any code is inside.</summary>
    public ulong[] Cells => cells;

    /// <summary>See <see cref="Vector.PassTables.Rows"/>.</summary>
    public int[] Rows => rows;

    /// <summary>For each value of a cell the logarithm of its frequency; −∞ for value 0.</summary>
    public double[] LogFrequencies => logFrequencies;

    /// <summary>The words that codes and values cannot tell, which are looked up as those of the small layer are.</summary>
    public OverlayLayer Rest => rest;
}
