using System.Runtime.CompilerServices;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.UserWords;

/// <summary>The labels of the children of every node of a double array, which itself only knows the way down.</summary>
/// <remarks>A node is known by its base, which no other has, so that a cell and its label say whose child it is.</remarks>
internal sealed class NodeChildren
{
    private readonly int[] _ends;
    private readonly ushort[] _labels;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NodeChildren(ReadOnlySpan<ulong> cells)
    {
        // No base lies behind the cells.
        _ends = new int[cells.Length + 1];
        for (int i = 0; i < cells.Length; i++)
        {
            int label = TrieCell.Label(cells[i]);
            if (label != TrieCell.FreeLabel)
                _ends[i - label + 1]++;
        }

        for (int i = 1; i < _ends.Length; i++)
            _ends[i] += _ends[i - 1];
        _labels = new ushort[_ends[^1]];
        // Where a node's labels start; when all are in their place, where they end.
        for (int i = 0; i < cells.Length; i++)
        {
            int label = TrieCell.Label(cells[i]);
            if (label != TrieCell.FreeLabel)
                _labels[_ends[i - label]++] = (ushort)label;
        }
    }

    public ReadOnlySpan<ushort> Of(int node) => _labels.AsSpan(Start(node).._ends[node]);

    private int Start(int node) => node == 0 ? 0 : _ends[node - 1];
}
