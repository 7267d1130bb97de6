using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.UserWords;

/// <summary>A trie over UTF-16 units whose edges stand in one hash table: quick to build, any characters, any size.</summary>
/// <remarks>
/// An edge is the pair (node, unit); its slot holds the child and the word that ends there. Not a double array as in the
/// image: placing one takes longer than everything else, and here the words come at run time. Adding is for the builder
/// only; once an overlay holds the trie it is never changed.
/// </remarks>
internal sealed class OverlayTrie
{
    /// <summary>Where every walk starts.</summary>
    public const int Root = 0;

    /// <summary>A walk that has left the trie.</summary>
    public const int Nowhere = -1;

    private const int SmallestBits = 4;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private Slot[] _slots = new Slot[1 << SmallestBits];
    private int _shift = 64 - SmallestBits;
    private int _nodeCount = 1;
    private OverlayWord[] _words = new OverlayWord[4];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The words, each text once.</summary>
    public ReadOnlySpan<OverlayWord> Words => _words.AsSpan(0, Count);

    /// <summary>Goes from a node along an edge.</summary>
    /// <param name="node">The node; becomes the child, or <see cref="Nowhere"/> if there is no such edge.</param>
    /// <param name="unit">The UTF-16 unit.</param>
    /// <returns>The word that ends at the child, or <c>null</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OverlayWord? Step(ref int node, char unit)
    {
        ref readonly Slot slot = ref _slots[Find(Key(node, unit))];
        if (slot.Key == 0)
        {
            node = Nowhere;
            return null;
        }

        node = slot.Node;
        return slot.Word == 0 ? null : _words[slot.Word - 1];
    }

    /// <summary>Adds a word or replaces the one with the same text.</summary>
    public void Set(OverlayWord word)
    {
        int node = Root;
        int index = 0;
        foreach (char unit in word.Text)
        {
            // At most half full: with 100,000 words a look-up that fails then probes 1.5 slots.
            if (2 * _nodeCount >= _slots.Length)
                Grow();
            ulong key = Key(node, unit);
            index = Find(key);
            ref Slot slot = ref _slots[index];
            if (slot.Key == 0)
                slot = new Slot { Key = key, Node = _nodeCount++ };
            node = slot.Node;
        }

        ref Slot last = ref _slots[index];
        if (last.Word == 0)
        {
            if (Count == _words.Length)
                Array.Resize(ref _words, 2 * Count);
            last.Word = ++Count;
        }

        _words[last.Word - 1] = word;
    }

    // Never 0, which marks a free slot.
    private static ulong Key(int node, char unit) => ((ulong)(uint)node << 16 | unit) + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong key)
    {
        Slot[] slots = _slots;
        int index = (int)(key * Spread >> _shift);
        while (slots[index].Key != key && slots[index].Key != 0)
            index = index + 1 & slots.Length - 1;
        return index;
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[2 * old.Length];
        _shift--;
        foreach (Slot slot in old)
        {
            if (slot.Key != 0)
                _slots[Find(slot.Key)] = slot;
        }
    }

    private struct Slot
    {
        public ulong Key;
        public int Node;
        public int Word;
    }
}
