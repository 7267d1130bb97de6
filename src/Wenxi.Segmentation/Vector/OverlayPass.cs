using System.Numerics;
using System.Runtime.CompilerServices;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.Vector;

/// <summary>
/// After the third pass, with user words only, and of those with the ones that are not merged into the trie
/// (<see cref="MergedTrie"/>): where one of them starts, all words that start there are listed anew, in place of what the
/// earlier passes found.
/// </summary>
internal readonly ref struct OverlayPass(Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, WordEdges edges)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordEdges _edges = edges;
    private readonly OverlayLayer _apart = lexicon.Passes.Apart!;

    /// <param name="start">Where the chunk starts in the text.</param>
    /// <param name="chunk">The chunk.</param>
    public void Run(int start, Chunk chunk)
    {
        chunk.Overridden.AsSpan(0, chunk.MaskCount).Clear();
        if (_apart.Trie.Count > 0 || overlay.Small.Trie.Count > 0)
            ListWords(start, chunk);
    }

    [SkipLocalsInit]
    private void ListWords(int start, Chunk chunk)
    {
        Span<ushort> lengths = stackalloc ushort[UserWordRules.LongestWord];
        Span<double> logs = stackalloc double[UserWordRules.LongestWord];
        chunk.UserWordCount = 0;
        FindStarts(_text.Slice(start, chunk.Length), chunk);
        for (int mask = 0; mask < chunk.MaskCount; mask++)
        {
            ulong starts = chunk.Overridden[mask];
            chunk.Overridden[mask] = 0;
            for (; starts != 0; starts &= starts - 1)
            {
                int i = mask * Chunk.MaskBits + BitOperations.TrailingZeroCount(starts);
                int found = overlay.Collect(_apart, _text[(start + i)..(start + BlockEnd(chunk, i))], lengths, logs);
                if (found > 0)
                    Override(start, i, lengths[..found], logs, chunk);
            }
        }

        chunk.MergeUserWords();
    }

    /// <summary>Marks the positions at which user words start in <see cref="Chunk.Overridden"/>, and some at which they only seem to.</summary>
    private void FindStarts(ReadOnlySpan<char> text, Chunk chunk)
    {
        text = Folded(text, chunk);
        foreach (OverlayLayer layer in (ReadOnlySpan<OverlayLayer>)[_apart, overlay.Small])
        {
            if (layer.Trie.Count == 0)
                continue;
            Span<ulong> starts = chunk.UserStarts.AsSpan(0, chunk.MaskCount);
            starts.Clear();
            layer.Starts.MarkStarts(text, starts);
            int count = 0;
            for (int i = 0; i < starts.Length; i++)
            {
                for (ulong bits = starts[i] & chunk.InBlock[i]; bits != 0; bits &= bits - 1)
                    chunk.Survivors[count++] = i * Chunk.MaskBits + BitOperations.TrailingZeroCount(bits);
            }

            layer.Trie.MarkWords(text, chunk.Survivors.AsSpan(0, count), chunk.SurvivorCells, chunk.WalkNodes, chunk.Overridden);
        }
    }

    private ReadOnlySpan<char> Folded(ReadOnlySpan<char> text, Chunk chunk)
    {
        Folding folding = overlay.Folding;
        if (folding == Folding.None)
            return text;
        Span<char> units = chunk.Units.AsSpan(0, text.Length);
        folding.Fold(text, units);
        return units;
    }

    private static int BlockEnd(Chunk chunk, int position)
    {
        for (int i = position / Chunk.MaskBits; i < chunk.MaskCount; i++)
        {
            ulong outside = ~chunk.InBlock[i];
            if (i == position / Chunk.MaskBits)
                outside &= ulong.MaxValue << position;
            if (outside != 0)
                return Math.Min(i * Chunk.MaskBits + BitOperations.TrailingZeroCount(outside), chunk.Length);
        }

        return chunk.Length;
    }

    /// <summary>The same rules as in <see cref="OverlayLattice"/>, for one position.</summary>
    private void Override(int start, int i, ReadOnlySpan<ushort> lengths, ReadOnlySpan<double> logs, Chunk chunk)
    {
        ReadOnlySpan<ulong> cells = lexicon.Passes.Cells.Span;
        ReadOnlySpan<double> logProbabilities = lexicon.Passes.LogProbabilities.Span;
        ReadOnlySpan<ushort> codes = chunk.Codes;
        int before = chunk.UserWordCount;
        int code = codes[i];
        bool isWord = code != CharacterCode.Unknown && code < lexicon.FirstWordlessCode;
        int next = 0;
        if (lengths[0] == 1)
        {
            next = 1;
            isWord = logs[0] >= 0;
            // The score of a character with a code of its own stands in the table already.
            if (isWord && !lexicon.IsOwnCode(code))
                chunk.AddUserWord(new LongWord(i, 1, logs[0] - overlay.LogTotal));
        }

        int end = i + 1;
        int row = lexicon.Passes.Rows[code];
        code = codes[end];
        ulong cell = cells[row + code];
        while (TrieCell.Label(cell) == code)
        {
            end++;
            double log = logProbabilities[TrieCell.Value(cell)];
            if (next < lengths.Length && lengths[next] == end - i)
                log = Choose(log, logs[next++], start + i, start + end);
            if (!double.IsNegativeInfinity(log))
                chunk.AddUserWord(new LongWord(i, end - i, log));
            code = codes[end];
            cell = cells[TrieCell.Base(cell) + code];
        }

        for (; next < lengths.Length; next++)
        {
            double log = Choose(double.NegativeInfinity, logs[next], start + i, start + i + lengths[next]);
            if (!double.IsNegativeInfinity(log))
                chunk.AddUserWord(new LongWord(i, lengths[next], log));
        }

        chunk.PairValues[i] = 0;
        bool hasWords = chunk.UserWordCount > before;
        chunk.LongValues[i] = !hasWords ? 0 : isWord ? Chunk.HasLongWords : Chunk.HasLongWords | Chunk.IsNoWord;
        chunk.Overridden[i / Chunk.MaskBits] |= 1UL << i;
    }

    private double Choose(double listed, double logFrequency, int from, int to) =>
        double.IsNegativeInfinity(logFrequency) ? logFrequency
        : _edges.MayCut(from) && _edges.MayCut(to) ? logFrequency - overlay.LogTotal
        : listed;
}
