using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>Second pass: looks up each pair of characters, without a branch that depends on the text.</summary>
/// <remarks>
/// Unchecked reads of cells: the compiler makes the trie so long that every base plus every code is inside
/// (DoubleArrayBuilder.Pack), and the image's checksum was checked; with user words merged in,
/// <see cref="UserWords.MergedTrieBuilder"/> does the same (its Finish). Arrays of the chunk are at least
/// <see cref="Chunk.Padding"/> longer than it.
/// </remarks>
internal static unsafe class PairPass
{
    private const int Lanes = 4;

    public static void Run(Lexicon lexicon, Chunk chunk)
    {
        fixed (ulong* cells = lexicon.Passes.Cells.Span)
        fixed (int* rows = lexicon.Passes.Rows)
        fixed (ushort* codes = chunk.Codes)
        fixed (int* pairCells = chunk.PairCells)
        fixed (int* values = chunk.PairValues)
        fixed (int* survivors = chunk.Survivors)
        {
            Locate(cells, rows, codes, pairCells, chunk.Length);
            chunk.SurvivorCount = Avx2.IsSupported
                ? LookUpFour(cells, codes, pairCells, values, survivors, chunk.Length)
                : LookUp(cells, codes, pairCells, values, survivors, chunk.Length);
        }
    }

    /// <summary>The cell in which each pair would stand; it is on its way to the cache when the second loop reads it.</summary>
    private static void Locate(ulong* cells, int* rows, ushort* codes, int* pairCells, int length)
    {
        for (int i = 0; i < length; i++)
        {
            int cell = rows[codes[i]] + codes[i + 1];
            pairCells[i] = cell;
            if (Sse.IsSupported)
                Sse.Prefetch0(cells + cell);
        }

        // Four are looked up at once: those behind the end must be cells, too.
        for (int i = 0; i < Lanes; i++)
            pairCells[length + i] = TrieCell.Root;
    }

    private static int LookUp(ulong* cells, ushort* codes, int* pairCells, int* values, int* survivors, int length)
    {
        int count = 0;
        for (int i = 0; i < length; i++)
        {
            ulong cell = cells[pairCells[i]];
            // All ones if the labels are equal, since then the difference minus 1 is negative.
            int matches = (TrieCell.Label(cell) ^ codes[i + 1]) - 1 >> 31;
            values[i] = TrieCell.Value(cell) & matches;
            survivors[count] = i;
            count += (int)(cell >> (codes[i + 2] & (TrieCell.FilterBits - 1))) & matches & 1;
        }

        return count;
    }

    private static int LookUpFour(ulong* cells, ushort* codes, int* pairCells, int* values, int* survivors, int length)
    {
        Vector256<ulong> valueMask = Vector256.Create((ulong)TrieCell.MaxValue);
        Vector256<ulong> filterMask = Vector256.Create((ulong)TrieCell.FilterBits - 1);
        Vector256<int> evenInts = Vector256.Create(0, 2, 4, 6, 0, 0, 0, 0);
        Vector128<int> positions = Vector128.Create(0, 1, 2, 3);
        ref byte compaction = ref MemoryMarshal.GetReference(Compaction);
        int count = 0;
        for (int i = 0; i < length; i += Lanes)
        {
            Vector256<ulong> four = Avx2.GatherVector256(cells, Vector128.Load(pairCells + i), sizeof(ulong));
            Vector256<ulong> next = Avx2.ConvertToVector256Int64(codes + i + 1).AsUInt64();
            Vector256<ulong> matches = Vector256.Equals(four >>> TrieCell.LabelShift, next);
            Vector256<ulong> found = (four >>> TrieCell.ValueShift) & valueMask & matches;
            Avx2.PermuteVar8x32(found.AsInt32(), evenInts).GetLower().Store(values + i);
            Vector256<ulong> shifts = Avx2.ConvertToVector256Int64(codes + i + 2).AsUInt64() & filterMask;
            uint survive = ((Avx2.ShiftRightLogicalVariable(four, shifts) << 63) & matches).ExtractMostSignificantBits();
            Vector128<byte> order = Vector128.LoadUnsafe(ref compaction, survive * (uint)Vector128<byte>.Count);
            Vector128.Shuffle(positions.AsByte(), order).Store((byte*)(survivors + count));
            count += (int)uint.PopCount(survive);
            positions += Vector128.Create(Lanes);
        }

        return count;
    }

    /// <summary>For each set of four lanes the byte shuffle that moves them to the front.</summary>
    private static ReadOnlySpan<byte> Compaction =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        4, 5, 6, 7, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        8, 9, 10, 11, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        0, 1, 2, 3, 8, 9, 10, 11, 8, 9, 10, 11, 12, 13, 14, 15,
        4, 5, 6, 7, 8, 9, 10, 11, 8, 9, 10, 11, 12, 13, 14, 15,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        12, 13, 14, 15, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15,
        4, 5, 6, 7, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15,
        0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 12, 13, 14, 15,
        8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15,
        0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 12, 13, 14, 15,
        4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 12, 13, 14, 15,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ];
}
