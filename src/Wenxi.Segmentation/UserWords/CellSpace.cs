using System.Numerics;
using System.Runtime.CompilerServices;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Which cells and which bases of a double array are free, and where a node fits.</summary>
/// <remarks>
/// As in the compiler of the image, 64 bases are tried at once, and nodes of a size begin to search where the last ones
/// found room; but here a search must not take long, so that it gives up holes sooner. Nodes with few children fill the
/// holes of the image; those with many begin behind it, since in an array that is .73 full hardly a place has five free
/// cells where they are wanted.
/// </remarks>
internal sealed class CellSpace
{
    private const int FirstTooLargeForHoles = 5;
    private const int SizeClasses = 64;

    // Of bases that a cell can name; rows are named elsewhere and may lie behind.
    private const int BlockCount = (TrieCell.MaxBase + 1) / 64;

    // 32 MB of cells.
    private const int RowBlockCount = 4 * BlockCount;

    // The next search of the same size begins at most so many blocks before the place that was found; to look back
    // twenty times as far for rows saves nothing, since few places have room for hundreds of children.
    private const int BlocksLookedBack = 8;

    private readonly ulong[] _freeCells = new ulong[RowBlockCount + (CharacterCode.CodeMask + 1) / 64 + 1];
    private readonly ulong[] _freeBases = new ulong[RowBlockCount];
    private readonly int[] _starts = new int[SizeClasses + 1];
    private int _rowStart;

    /// <param name="cells">The array as it is.</param>
    /// <param name="gap">About how many cells behind it rows should leave to others.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CellSpace(ReadOnlySpan<ulong> cells, int gap)
    {
        _freeCells.AsSpan().Fill(ulong.MaxValue);
        _freeBases.AsSpan().Fill(ulong.MaxValue);
        // Base 0 means no children; the root's is no other's; its cell for the outside code must stay free.
        TakeBase(0);
        TakeCell(TrieCell.Root);
        int behind = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            ulong cell = cells[i];
            TakeBase(TrieCell.Base(cell));
            if (TrieCell.Label(cell) == TrieCell.FreeLabel)
                continue;
            TakeCell(i);
            behind = i;
        }

        _starts.AsSpan(FirstTooLargeForHoles).Fill(behind / 64);
        _rowStart = (behind + gap) / 64;
    }

    public bool IsFree(int cell) => (_freeCells[cell >> 6] >> cell & 1) != 0;

    public void TakeCell(int cell) => _freeCells[cell >> 6] &= ~(1UL << cell);

    public void FreeCell(int cell) => _freeCells[cell >> 6] |= 1UL << cell;

    public void TakeBase(int node) => _freeBases[node >> 6] &= ~(1UL << node);

    public void FreeBase(int node) => _freeBases[node >> 6] |= 1UL << node;

    /// <summary>A free base that a cell can name at which all children have free cells; 0 if none was found.</summary>
    public int FindBase(ReadOnlySpan<ushort> labels) => FindBase(labels, BlockCount, ref _starts[Math.Min(labels.Length, SizeClasses)]);

    /// <summary>The same for a character's row of pairs, which may lie behind.</summary>
    public int FindRow(ReadOnlySpan<ushort> labels) => FindBase(labels, RowBlockCount, ref _rowStart);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindBase(ReadOnlySpan<ushort> labels, int limit, ref int start)
    {
        for (int block = start; block < limit; block++)
        {
            ulong candidates = _freeBases[block];
            for (int i = 0; i < labels.Length && candidates != 0; i++)
                candidates &= Window(block * 64 + labels[i]);
            if (candidates == 0)
                continue;
            start = Math.Max(start, block - BlocksLookedBack);
            return block * 64 + BitOperations.TrailingZeroCount(candidates);
        }

        return 0;
    }

    private ulong Window(int from)
    {
        int word = from >> 6, shift = from & 63;
        return shift == 0 ? _freeCells[word] : _freeCells[word] >> shift | _freeCells[word + 1] << (64 - shift);
    }
}
