namespace Wenxi.Segmentation.Dictionary;

/// <summary>A read-only trie over character codes, walked in place in an image.</summary>
internal readonly struct DoubleArrayTrie(ImageSection<ushort> codes, ImageSection<ulong> cells, ImageSection<byte> attributes)
{
    /// <summary>The value of a whole key, 0 if the trie does not have it. O(length of the key).</summary>
    public int Value(ReadOnlySpan<char> key) => TrieCell.Value(cells.Span[Find(key)]);

    /// <summary>The attribute of a whole key, 0 if the trie does not have it. O(length of the key).</summary>
    public int Attribute(ReadOnlySpan<char> key) => attributes.Span[Find(key)];

    /// <summary>Goes from a cell, at first <see cref="TrieCell.Root"/>, to its child under a character.</summary>
    /// <returns>Whether there is one; if not, <paramref name="cell"/> stays as it was.</returns>
    public bool TryStep(ref int cell, char c)
    {
        int code = codes.Span[c] & CharacterCode.CodeMask;
        ReadOnlySpan<ulong> all = cells.Span;
        int child = TrieCell.Base(all[cell]) + code;
        if (TrieCell.Label(all[child]) != code)
            return false;
        cell = child;
        return true;
    }

    /// <summary>The value of a cell that <see cref="TryStep"/> reached; 0 if no key ends there.</summary>
    public int ValueOf(int cell) => TrieCell.Value(cells.Span[cell]);

    /// <summary>Whether a key of the trie starts with this or is it. O(length of the key).</summary>
    public bool IsBeginning(ReadOnlySpan<char> beginning)
    {
        // Every character has a cell below the root, also one with which nothing starts.
        ulong cell = cells.Span[Find(beginning)];
        return TrieCell.Label(cell) != TrieCell.FreeLabel && (TrieCell.Value(cell) != 0 || TrieCell.Base(cell) != 0);
    }

    /// <summary>The index of the cell of a whole key; the root, which has no value, if there is no such path.</summary>
    private int Find(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<ushort> codeOf = codes.Span;
        ReadOnlySpan<ulong> all = cells.Span;
        int index = TrieCell.Root;
        foreach (char c in key)
        {
            int code = codeOf[c] & CharacterCode.CodeMask;
            index = TrieCell.Base(all[index]) + code;
            if (TrieCell.Label(all[index]) != code)
                return TrieCell.Root;
        }

        return index;
    }
}
