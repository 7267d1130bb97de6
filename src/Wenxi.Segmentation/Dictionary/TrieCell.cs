namespace Wenxi.Segmentation.Dictionary;

/// <summary>One 64-bit cell of the double-array trie.</summary>
/// <remarks>
/// The child of a node with base b under code c is the cell b + c if that cell's label is c. No two nodes share a
/// base, so the label alone proves the parent and no check array is needed. Base 0 belongs to nobody: a node without
/// children has it and matches nothing.
/// <code>
/// bits 0–15 label · 16–29 value · 30–51 base · 52–63 attribute
/// </code>
/// </remarks>
internal static class TrieCell
{
    public const int ValueShift = 16;
    public const int ValueBits = 14;
    public const int BaseShift = ValueShift + ValueBits;
    public const int BaseBits = 22;
    public const int AttributeShift = BaseShift + BaseBits;
    public const int AttributeBits = 64 - AttributeShift;

    public const int MaxValue = (1 << ValueBits) - 1;
    public const int MaxBase = (1 << BaseBits) - 1;
    public const int MaxAttribute = (1 << AttributeBits) - 1;

    /// <summary>The label of a free cell: no character has this code.</summary>
    public const ushort FreeLabel = 0xFFFF;

    /// <summary>The cell that holds the root's base.</summary>
    public const int Root = 0;

    public static ulong Pack(ushort label, int value, int childBase, int attribute) =>
        label | (ulong)(uint)value << ValueShift | (ulong)(uint)childBase << BaseShift | (ulong)(uint)attribute << AttributeShift;

    public static ushort Label(ulong cell) => (ushort)cell;

    public static int Value(ulong cell) => (int)(cell >> ValueShift) & MaxValue;

    public static int Base(ulong cell) => (int)(cell >> BaseShift) & MaxBase;

    public static int Attribute(ulong cell) => (int)(cell >> AttributeShift);
}
