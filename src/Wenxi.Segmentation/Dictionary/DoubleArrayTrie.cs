namespace Wenxi.Segmentation.Dictionary;

/// <summary>A read-only trie over character codes, walked in place in an image.</summary>
internal readonly struct DoubleArrayTrie(ImageSection<ushort> codes, ImageSection<ulong> cells)
{
    public ReadOnlySpan<ushort> Codes => codes.Span;

    public ReadOnlySpan<ulong> Cells => cells.Span;

    /// <summary>The cell of a whole key, or 0 if the trie has no such path. O(length of the key).</summary>
    public ulong Find(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<ushort> codeOf = Codes;
        ReadOnlySpan<ulong> all = Cells;
        ulong cell = all[TrieCell.Root];
        foreach (char c in key)
        {
            int code = codeOf[c] & CharacterCode.CodeMask;
            cell = all[TrieCell.Base(cell) + code];
            if (TrieCell.Label(cell) != code)
                return 0;
        }

        return key.IsEmpty ? 0 : cell;
    }
}
