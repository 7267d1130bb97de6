using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.Vector;

/// <summary>The trie and the scores that the passes read: the image's, or those with the user's words merged in.</summary>
internal sealed class PassTables
{
    // Read through the pointers below.
    private readonly MergedTrie? _merged;
    private readonly double[] _own = [];
    private readonly int[] _rows;

    public unsafe PassTables(Lexicon lexicon)
    {
        Cells = lexicon.Cells;
        LogProbabilities = lexicon.LogProbabilities;
        if (lexicon.Overlay is not { } overlay)
        {
            _rows = RowsOf(lexicon.Cells.Span, lexicon.CharacterLogProbabilities.Length);
            return;
        }

        _merged = overlay.Large.Merged(lexicon.Basis, overlay.Compatibility);
        _rows = _merged?.Rows ?? lexicon.Basis.Passes._rows;
        Apart = _merged?.Rest ?? overlay.Large;
        if (_merged is null)
            return;
        _own = GC.AllocateUninitializedArray<double>(_merged.LogFrequencies.Length, pinned: true);
        for (int i = 0; i < _own.Length; i++)
            _own[i] = _merged.LogFrequencies[i] - overlay.LogTotal;
        fixed (ulong* cells = _merged.Cells)
        fixed (double* scores = _own)
        {
            Cells = new ImageSection<ulong>(cells, _merged.Cells.Length);
            LogProbabilities = new ImageSection<double>(scores, _own.Length);
        }
    }

    public ImageSection<ulong> Cells { get; }

    /// <summary>
    /// For each character code the base of its children: where the cells of the pairs stand that begin with it. Beside the
    /// cells since a row may lie further behind than a cell can name; also, there are twice as many in a cache line.
    /// </summary>
    public ReadOnlySpan<int> Rows => _rows;

    public ImageSection<double> LogProbabilities { get; }

    /// <summary>Of the large layer the words that are not in the trie; <c>null</c> without user words.</summary>
    public OverlayLayer? Apart { get; }

    public static int[] RowsOf(ReadOnlySpan<ulong> cells, int codeCount)
    {
        ReadOnlySpan<ulong> root = cells.Slice(TrieCell.Base(cells[TrieCell.Root]), codeCount);
        var rows = new int[codeCount];
        for (int code = 0; code < rows.Length; code++)
            rows[code] = TrieCell.Base(root[code]);
        return rows;
    }

    /// <summary>Whether a run of two or more characters is a word.</summary>
    public bool IsWord(ReadOnlySpan<ushort> codes)
    {
        ReadOnlySpan<ulong> cells = Cells.Span;
        int node = _rows[codes[0]];
        ulong cell = 0;
        foreach (ushort code in codes[1..])
        {
            cell = cells[node + code];
            if (TrieCell.Label(cell) != code)
                return false;
            node = TrieCell.Base(cell);
        }

        return TrieCell.Value(cell) != 0;
    }
}
