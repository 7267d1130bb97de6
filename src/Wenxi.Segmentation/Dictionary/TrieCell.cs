namespace Wenxi.Segmentation.Dictionary;

/// <summary>One 64-bit cell of the double-array trie.</summary>
/// <remarks>
/// The child of a node with base b under code c is the cell b + c if that cell's label is c. No two nodes share a
/// base, so the label alone proves the parent and no check array is needed. Base 0 belongs to nobody: a node without
/// children has it and matches nothing.
/// <code>
/// bits 0–15 filter · 16–29 value · 30–49 base · 50–63 label
/// </code>
/// The filter has bit (code mod 16) set for each child, so that most walks end without looking for one.
/// </remarks>
internal static class TrieCell
{
    public const int FilterBits = 16;
    public const int ValueShift = FilterBits;
    public const int ValueBits = 14;
    public const int BaseShift = ValueShift + ValueBits;
    public const int BaseBits = 20;
    public const int LabelShift = BaseShift + BaseBits;

    public const int MaxValue = (1 << ValueBits) - 1;
    public const int MaxBase = (1 << BaseBits) - 1;

    /// <summary>The label of a free cell: no character has this code.</summary>
    public const int FreeLabel = CharacterCode.CodeMask;

    /// <summary>The cell that holds the root's base.</summary>
    public const int Root = 0;

    public static ulong Pack(int label, int value, int childBase, int filter) =>
        (ulong)(uint)label << LabelShift | (ulong)(uint)childBase << BaseShift | (ulong)(uint)value << ValueShift | (uint)filter;

    public static int Label(ulong cell) => (int)(cell >> LabelShift);

    public static int Value(ulong cell) => (int)(cell >> ValueShift) & MaxValue;

    public static int Filter(ulong cell) => (int)cell & ((1 << FilterBits) - 1);

    public static int Base(ulong cell) => (int)(cell >> BaseShift) & MaxBase;

    /// <summary>Whether there may be a child under a code; if not, there is none.</summary>
    public static bool MayHaveChild(ulong cell, int code) => (cell >> (code & (FilterBits - 1)) & 1) != 0;

    public static int FilterBit(int code) => 1 << (code & (FilterBits - 1));
}
