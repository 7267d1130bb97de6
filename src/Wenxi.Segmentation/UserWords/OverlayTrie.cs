using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Segmentation.UserWords;

/// <summary>A trie over UTF-16 units whose edges stand in one hash table: quick to build, any characters, any size.</summary>
/// <remarks>
/// An edge is the pair (node, unit); its slot holds the child, which children that has (16 bits, as in
/// <see cref="Dictionary.TrieCell"/>, so that most walks end without another look-up) and the word that ends there. The
/// first unit needs no look-up: its node is made of the unit itself. Not a double array as in the image: placing one
/// takes longer than everything else, and here the words come at run time. Adding is for the builder only; once an
/// overlay holds the trie it is never changed. Units are folded (<see cref="Folding"/>): where several words differ in
/// nothing else, the trie has the one that came last, which knows the others.
/// </remarks>
internal sealed class OverlayTrie(Folding folding)
{
    // Few user words are longer.
    private const int LevelsAtOnce = 6;

    // Fewer walks gain nothing from going together.
    private const int LeastAtOnce = 8;

    private const int SmallestBits = 4;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private const uint Root = 1;
    private const uint FirstUnit = 0x8000_0000;
    private const int UnitBits = 16;
    private const int ChildrenShift = 48;
    private const ulong EdgeMask = (1UL << ChildrenShift) - 1;

    private readonly ulong[] _firstUnits = new ulong[(char.MaxValue + 1) / 64];
    private ulong[]? _singles;
    private Slot[] _slots = new Slot[1 << SmallestBits];
    private int _shift = 64 - SmallestBits;
    private uint _lastNode = Root;
    private OverlayWord[] _words = new OverlayWord[4];

    // Beside the words, since the lattice asks for nothing else; −∞ for a removed word, NaN where the spelling decides.
    private double[] _logFrequencies = new double[4];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The words, of several spellings the last.</summary>
    public ReadOnlySpan<OverlayWord> Words => _words.AsSpan(0, Count);

    public Folding Folding => folding;

    /// <summary>Goes from the root along the first unit of a text, folded.</summary>
    /// <returns>The word that is this unit, or <c>null</c>.</returns>
    public OverlayWord? Start(char unit, out OverlayNode node)
    {
        bool exists = (_firstUnits[unit >> 6] >> unit & 1) != 0;
        node = exists ? new OverlayNode(FirstUnit | unit, OverlayNode.AnyChildren) : OverlayNode.Nowhere;
        return exists && _singles is not null && (_singles[unit >> 6] >> unit & 1) != 0 ? WordOf(_slots[Find(Edge(Root, unit))]) : null;
    }

    /// <summary>Goes from a node along a unit.</summary>
    /// <param name="node">The node; becomes the child, or <see cref="OverlayNode.Nowhere"/> if there is none.</param>
    /// <param name="unit">The UTF-16 unit, folded.</param>
    /// <returns>The word that ends at the child, or <c>null</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OverlayWord? Step(ref OverlayNode node, char unit)
    {
        if (node.MayHaveChild(unit))
        {
            ref readonly Slot slot = ref _slots[Find(Edge(node.Id, unit))];
            if (slot.Edge != 0)
            {
                node = new OverlayNode(slot.Node, (int)(slot.Edge >> ChildrenShift));
                return WordOf(slot);
            }
        }

        node = OverlayNode.Nowhere;
        return null;
    }

    /// <summary>The words at the start of a text, the shortest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lengths">Receives their lengths; as long as a word can be.</param>
    /// <param name="logFrequencies">Receives the logarithms of their frequencies, −∞ for a removed word.</param>
    /// <returns>How many there are.</returns>
    public int Collect(ReadOnlySpan<char> text, Span<ushort> lengths, Span<double> logFrequencies)
    {
        char unit = folding[text[0]];
        if ((_firstUnits[unit >> 6] >> unit & 1) == 0)
            return 0;
        int count = 0;
        if (_singles is not null && (_singles[unit >> 6] >> unit & 1) != 0)
        {
            lengths[count] = 1;
            logFrequencies[count++] = _logFrequencies[_slots[Find(Edge(Root, unit))].Word - 1];
        }

        var node = new OverlayNode(FirstUnit | unit, OverlayNode.AnyChildren);
        for (int i = 1; i < text.Length; i++)
        {
            unit = folding[text[i]];
            if (!node.MayHaveChild(unit))
                break;
            ref readonly Slot slot = ref _slots[Find(Edge(node.Id, unit))];
            if (slot.Edge == 0)
                break;
            if (slot.Word != 0)
            {
                lengths[count] = (ushort)(i + 1);
                logFrequencies[count++] = LogFrequency(slot.Word - 1, text[..(i + 1)]);
            }

            node = new OverlayNode(slot.Node, (int)(slot.Edge >> ChildrenShift));
        }

        return count;
    }

    private double LogFrequency(int word, ReadOnlySpan<char> written)
    {
        double log = _logFrequencies[word];
        return double.IsNaN(log) ? LogFrequency(_words[word].WrittenAs(written)) : log;
    }

    private static double LogFrequency(OverlayWord word) => word.IsRemoved ? double.NegativeInfinity : word.LogFrequency;

    /// <summary>Marks at which of some positions a word starts; of a few positions, all.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="starts">The positions; overwritten.</param>
    /// <param name="slots">Working memory, as long.</param>
    /// <param name="nodes">Working memory, as long.</param>
    /// <param name="hits">A mask over positions; gets a bit for each with a word, and for those that go on after <see cref="LevelsAtOnce"/> units.</param>
    /// <remarks>
    /// All walks go on together, one unit at a time: what each needs next is on its way to the cache while the others are
    /// looked at. One after the other they wait for memory at each unit, which takes three times as long.
    /// </remarks>
    public unsafe void MarkWords(ReadOnlySpan<char> text, Span<int> starts, Span<int> slots, Span<int> nodes, Span<ulong> hits)
    {
        if (starts.Length < LeastAtOnce)
        {
            foreach (int start in starts)
                hits[start >> 6] |= 1UL << start;
            return;
        }

        int count = 0;
        foreach (int start in starts)
        {
            char unit = text[start];
            if (_singles is not null && (_singles[unit >> 6] >> unit & 1) != 0)
                hits[start >> 6] |= 1UL << start;
            nodes[count] = (int)(FirstUnit | unit);
            starts[count] = start;
            count += (_firstUnits[unit >> 6] >> unit & 1) != 0 && start + 1 < text.Length ? 1 : 0;
        }

        for (int depth = 1; depth < LevelsAtOnce && count > 0; depth++)
        {
            for (int i = 0; i < count; i++)
            {
                slots[i] = (int)(Edge((uint)nodes[i], text[starts[i] + depth]) * Spread >> _shift);
                if (Sse.IsSupported)
                    Sse.Prefetch0(Unsafe.AsPointer(ref _slots[slots[i]]));
            }

            count = NextLevel(text, starts[..count], slots, nodes, hits, depth);
        }

        foreach (int start in starts[..count])
            hits[start >> 6] |= 1UL << start;
    }

    private int NextLevel(ReadOnlySpan<char> text, Span<int> starts, ReadOnlySpan<int> slots, Span<int> nodes, Span<ulong> hits, int depth)
    {
        int next = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            int start = starts[i];
            ref readonly Slot slot = ref _slots[Probe(Edge((uint)nodes[i], text[start + depth]), slots[i])];
            if (slot.Edge == 0)
                continue;
            if (slot.Word != 0)
            {
                hits[start >> 6] |= 1UL << start;
                continue;
            }

            int end = start + depth + 1;
            if (end >= text.Length || !new OverlayNode(slot.Node, (int)(slot.Edge >> ChildrenShift)).MayHaveChild(text[end]))
                continue;
            starts[next] = start;
            nodes[next++] = (int)slot.Node;
        }

        return next;
    }

    /// <summary>Adds a word or replaces the one with the same units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(OverlayWord word)
    {
        string text = word.Text;
        EnsureRoom(text.Length);
        char first = folding[text[0]];
        _firstUnits[first >> 6] |= 1UL << first;
        if (text.Length == 1)
            (_singles ??= new ulong[_firstUnits.Length])[first >> 6] |= 1UL << first;

        int index = text.Length == 1 ? FindOrAdd(Root, first) : -1;
        uint node = FirstUnit | first;
        for (int i = 1; i < text.Length; i++)
        {
            char unit = folding[text[i]];
            if (index >= 0)
                _slots[index].Edge |= (ulong)OverlayNode.ChildBit(unit) << ChildrenShift;
            index = FindOrAdd(node, unit);
            node = _slots[index].Node;
        }

        SetWord(ref _slots[index], word);
    }

    /// <summary>Makes room for about so many words, so that the table need not grow step by step.</summary>
    public void Reserve(int words)
    {
        // Most words bring two prefixes of their own.
        int bits = Math.Max(SmallestBits, BitOperations.Log2((uint)Math.Max(words, 1)) + 3);
        if (Count == 0 && _slots.Length < 1 << bits)
        {
            _slots = new Slot[1 << bits];
            _shift = 64 - bits;
        }

        if (_words.Length < words)
        {
            Array.Resize(ref _words, words);
            Array.Resize(ref _logFrequencies, words);
        }
    }

    private void SetWord(ref Slot slot, OverlayWord word)
    {
        if (slot.Word == 0)
        {
            if (Count == _words.Length)
            {
                Array.Resize(ref _words, 2 * Count);
                Array.Resize(ref _logFrequencies, 2 * Count);
            }

            slot.Word = ++Count;
        }

        _words[slot.Word - 1] = word;
        _logFrequencies[slot.Word - 1] = word.OtherSpellings.Length > 0 ? double.NaN : LogFrequency(word);
    }

    private OverlayWord? WordOf(in Slot slot) => slot.Word == 0 ? null : _words[slot.Word - 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindOrAdd(uint node, char unit)
    {
        int index = Find(Edge(node, unit));
        if (_slots[index].Edge == 0)
            _slots[index] = new Slot { Edge = Edge(node, unit), Node = ++_lastNode };
        return index;
    }

    // Never 0, which marks a free slot, since no node is 0.
    private static ulong Edge(uint node, char unit) => (ulong)node << UnitBits | unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong edge) => Probe(edge, (int)(edge * Spread >> _shift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Probe(ulong edge, int index)
    {
        Slot[] slots = _slots;
        while ((slots[index].Edge & EdgeMask) != edge && slots[index].Edge != 0)
            index = index + 1 & slots.Length - 1;
        return index;
    }

    // At most two thirds full: a look-up that fails then probes 5 slots, of which a cache line has four, and few fail.
    private void EnsureRoom(int edges)
    {
        while (3 * (_lastNode + edges) >= 2 * _slots.Length)
            Grow();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[2 * old.Length];
        _shift--;
        foreach (Slot slot in old)
        {
            if (slot.Edge != 0)
                _slots[Find(slot.Edge & EdgeMask)] = slot;
        }
    }

    /// <summary>The edge in the low 48 bits, the children of the node it leads to above them.</summary>
    private struct Slot
    {
        public ulong Edge;
        public uint Node;
        public int Word;
    }
}
