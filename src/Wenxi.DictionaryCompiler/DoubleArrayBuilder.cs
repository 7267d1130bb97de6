using System.Numerics;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>Places the nodes of a trie into one array of cells; see <see cref="TrieCell"/> for what must hold.</summary>
/// <remarks>
/// Nodes with many children go first, where they fit first. 64 candidate bases are tried at once: a bit stays set as
/// long as every child's cell is free for that base. The search for nodes with k children starts at the first 64 bases
/// that were not refused too often, which keeps the build linear in practice; smaller nodes fill the holes.
/// </remarks>
internal sealed class DoubleArrayBuilder
{
    private const int FirstBase = 1;

    // Nodes with this many children or more share one starting point.
    private const int SizeClasses = 64;

    // A block of bases that refused this many nodes is not offered again to nodes of that size. With jieba's 501,217
    // nodes 2 to 1,024 all fill .73 of the cells: the nodes with many children, not the holes, set the size.
    private const int MostRefusals = 8;

    private readonly List<TrieNode> _nodes = [];
    private readonly int _codeCount;
    private ulong[] _freeCells = [];
    private ulong[] _freeBases = [];
    private int _cellCount = 1;

    private DoubleArrayBuilder(int codeCount)
    {
        _codeCount = codeCount;
    }

    /// <param name="words">Keys, each once, none empty.</param>
    /// <param name="codeCount">Number of character codes; every code becomes a child of the root.</param>
    public static (ulong[] Cells, byte[] Attributes) Build(IEnumerable<TrieWord> words, int codeCount)
    {
        TrieWord[] sorted = [.. words];
        Array.Sort(sorted, (a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes));

        var builder = new DoubleArrayBuilder(codeCount);
        TrieNode root = builder.AddNodes(sorted);
        builder.Place();
        // The lattice reads the cell at the root's base for the outside code; only there can nobody else's child lie.
        if (root.Base != FirstBase)
            throw new InvalidOperationException("The root was not placed first: some node has more children than there are codes.");
        return builder.Pack(root);
    }

    private sealed class TrieNode
    {
        public List<ushort> Labels { get; } = [];

        public List<TrieNode> Children { get; } = [];

        public int Value { get; set; }

        public byte Attribute { get; set; }

        public int Base { get; set; }

        public TrieNode Child(ushort label, List<TrieNode> all)
        {
            // Words come sorted, so a child that exists is the last one.
            if (Labels.Count > 0 && Labels[^1] == label)
                return Children[^1];

            var child = new TrieNode();
            Labels.Add(label);
            Children.Add(child);
            all.Add(child);
            return child;
        }
    }

    private TrieNode AddNodes(TrieWord[] sorted)
    {
        var root = new TrieNode();
        _nodes.Add(root);
        int next = 0;
        // The segmenter reads every character's own cell without comparing labels, so every code gets one.
        for (int code = CharacterCode.Unknown; code < _codeCount; code++)
        {
            TrieNode first = root.Child((ushort)code, _nodes);
            for (; next < sorted.Length && sorted[next].Codes[0] == code; next++)
                AddWord(first, sorted[next]);
        }

        return root;
    }

    private void AddWord(TrieNode node, TrieWord word)
    {
        foreach (ushort code in word.Codes.AsSpan(1))
            node = node.Child(code, _nodes);
        node.Value = word.Value;
        node.Attribute = word.Attribute;
    }

    private void Place()
    {
        var starts = new SearchStart[SizeClasses + 1];
        IEnumerable<TrieNode> parents = _nodes.Where(node => node.Children.Count > 0).OrderByDescending(node => node.Children.Count);
        foreach (TrieNode node in parents)
        {
            int sizeClass = Math.Min(node.Children.Count, SizeClasses);
            node.Base = FindBase(node.Labels, ref starts[sizeClass]);
            Clear(_freeBases, node.Base);
            foreach (ushort label in node.Labels)
                Clear(_freeCells, node.Base + label);
            _cellCount = Math.Max(_cellCount, node.Base + node.Labels[^1] + 1);
        }
    }

    private struct SearchStart
    {
        public int Block;
        public int Refusals;

        public void Refuse()
        {
            if (++Refusals < MostRefusals)
                return;
            Block++;
            Refusals = 0;
        }
    }

    private int FindBase(List<ushort> labels, ref SearchStart start)
    {
        for (int block = start.Block; ; block++)
        {
            EnsureBlocks(block + _codeCount / 64 + 2);
            ulong candidates = _freeBases[block];
            for (int i = 0; i < labels.Count && candidates != 0; i++)
                candidates &= Window(_freeCells, block * 64 + labels[i]);
            if (candidates == 0)
            {
                if (block == start.Block)
                    start.Refuse();
                continue;
            }

            int found = block * 64 + BitOperations.TrailingZeroCount(candidates);
            if (found > TrieCell.MaxBase)
                throw new InvalidOperationException($"The trie needs more than {TrieCell.MaxBase} bases; widen the base field of a cell.");
            return found;
        }
    }

    private void EnsureBlocks(int count)
    {
        int old = _freeCells.Length;
        if (count <= old)
            return;

        int size = Math.Max(count, old * 2);
        Array.Resize(ref _freeCells, size);
        Array.Resize(ref _freeBases, size);
        _freeCells.AsSpan(old).Fill(ulong.MaxValue);
        _freeBases.AsSpan(old).Fill(ulong.MaxValue);
        if (old == 0)
        {
            Clear(_freeCells, TrieCell.Root);
            for (int taken = 0; taken < FirstBase; taken++)
                Clear(_freeBases, taken);
        }
    }

    private static ulong Window(ulong[] bits, int from)
    {
        int word = from >> 6, shift = from & 63;
        return shift == 0 ? bits[word] : bits[word] >> shift | bits[word + 1] << (64 - shift);
    }

    private static void Clear(ulong[] bits, int index) => bits[index >> 6] &= ~(1UL << index);

    private (ulong[] Cells, byte[] Attributes) Pack(TrieNode root)
    {
        // Any base plus any code stays inside, so a walk needs no range check of its own.
        int largestBase = _nodes.Max(node => node.Base);
        var cells = new ulong[Math.Max(_cellCount, largestBase + _codeCount)];
        cells.AsSpan().Fill(TrieCell.Pack(TrieCell.FreeLabel, 0, 0, 0));
        cells[TrieCell.Root] = TrieCell.Pack(TrieCell.FreeLabel, 0, root.Base, 0);
        var attributes = new byte[cells.Length];
        foreach (TrieNode node in _nodes)
        {
            for (int i = 0; i < node.Labels.Count; i++)
            {
                TrieNode child = node.Children[i];
                int cell = node.Base + node.Labels[i];
                cells[cell] = TrieCell.Pack(node.Labels[i], child.Value, child.Base, FilterOf(child));
                attributes[cell] = child.Attribute;
            }
        }

        return (cells, attributes);
    }

    private static int FilterOf(TrieNode node)
    {
        int filter = 0;
        foreach (ushort label in node.Labels)
            filter |= TrieCell.FilterBit(label);
        return filter;
    }
}
