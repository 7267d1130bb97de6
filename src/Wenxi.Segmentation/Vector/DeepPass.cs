using System.Numerics;
using System.Runtime.Intrinsics.X86;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>
/// Third pass: walks the trie on from the pairs that may start a longer word. Words of three and of four characters are
/// looked up level by level without a branch that depends on the text; the few that go on are walked one by one.
/// </summary>
/// <remarks>Unchecked reads: see <see cref="PairPass"/>.</remarks>
internal static unsafe class DeepPass
{
    public static void Run(Lexicon lexicon, Chunk chunk)
    {
        chunk.LongValues.AsSpan(0, chunk.Length).Clear();
        ReadOnlySpan<ulong> all = lexicon.Passes.Cells.Span;
        fixed (ulong* cells = all)
        fixed (ushort* codes = chunk.Codes)
        fixed (int* starts = chunk.Survivors)
        fixed (int* pairCells = chunk.PairCells)
        fixed (int* found = chunk.SurvivorCells)
        fixed (uint* values = chunk.LongValues)
        {
            int count = chunk.SurvivorCount;
            for (int s = 0; s < count; s++)
                found[s] = pairCells[starts[s]];
            count = LookUpNext(cells, codes + 2, starts, found, count, values, 0);
            count = LookUpNext(cells, codes + 3, starts, found, count, values, Chunk.FourShift);
            chunk.SurvivorCount = count;
        }

        WalkOn(lexicon, chunk);
        MarkWordless(chunk);
    }

    /// <summary>One level: from the cells of paths to those of paths with one more character.</summary>
    /// <returns>How many may go on; their starts and cells are moved to the front.</returns>
    private static int LookUpNext(ulong* cells, ushort* codes, int* starts, int* found, int count, uint* values, int shift)
    {
        for (int s = 0; s < count; s++)
        {
            int cell = TrieCell.Base(cells[found[s]]) + codes[starts[s]];
            found[s] = cell;
            if (Sse.IsSupported)
                Sse.Prefetch0(cells + cell);
        }

        int next = 0;
        for (int s = 0; s < count; s++)
        {
            int start = starts[s], index = found[s];
            ulong cell = cells[index];
            int matches = (TrieCell.Label(cell) ^ codes[start]) - 1 >> 31;
            values[start] |= (uint)(TrieCell.Value(cell) & matches) << shift;
            starts[next] = start;
            found[next] = index;
            next += (int)(cell >> (codes[start + 1] & (TrieCell.FilterBits - 1))) & matches & 1;
        }

        return next;
    }

    /// <summary>Words of five or more characters, the last start first.</summary>
    private static void WalkOn(Lexicon lexicon, Chunk chunk)
    {
        ReadOnlySpan<ulong> cells = lexicon.Passes.Cells.Span;
        ReadOnlySpan<double> logProbabilities = lexicon.Passes.LogProbabilities.Span;
        ReadOnlySpan<ushort> codes = chunk.Codes;
        LongWord[] words = chunk.LongWords;
        int count = 0;
        for (int s = chunk.SurvivorCount - 1; s >= 0; s--)
        {
            int start = chunk.Survivors[s];
            ulong cell = cells[chunk.SurvivorCells[s]];
            int end = start + 4;
            int code = codes[end];
            do
            {
                cell = cells[TrieCell.Base(cell) + code];
                if (TrieCell.Label(cell) != code)
                    break;
                end++;
                int value = TrieCell.Value(cell);
                if (value != 0)
                {
                    if (count == words.Length)
                        words = chunk.GrowLongWords();
                    words[count++] = new LongWord(start, end - start, logProbabilities[value]);
                    chunk.LongValues[start] |= Chunk.HasLongWords;
                }

                code = codes[end];
            }
            while (TrieCell.MayHaveChild(cell, code));
        }

        chunk.LongWordCount = count;
    }

    /// <summary>jieba lets a character that is no word stand alone only if no longer word starts with it: T台|湾, not T|台湾.</summary>
    private static void MarkWordless(Chunk chunk)
    {
        for (int i = 0; i < chunk.MaskCount; i++)
        {
            for (ulong bits = chunk.IsWordless[i]; bits != 0; bits &= bits - 1)
            {
                int position = i * Chunk.MaskBits + BitOperations.TrailingZeroCount(bits);
                if (position < chunk.Length && (chunk.PairValues[position] | (int)chunk.LongValues[position]) != 0)
                    chunk.LongValues[position] |= Chunk.IsNoWord;
            }
        }
    }
}
