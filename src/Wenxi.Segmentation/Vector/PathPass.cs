using System.Numerics;

namespace Wenxi.Segmentation.Vector;

/// <summary>Fourth pass: the best path through all blocks of the chunk, from its end to its start.</summary>
/// <remarks>
/// The sums are those of the scalar lattice, in its order. A character outside blocks has the score +∞, and no path a
/// score above 0, so that the minimum with 0 starts every block anew. For the same reason a chunk can be divided at any
/// such character: two parts go on side by side, so that the processor need not wait for one sum before the next.
/// Score and word starts of a path are the two halves of one vector: with each apart, two parts need more registers
/// than there are.
/// Unchecked reads: values and codes were made by the earlier passes from the same image.
/// </remarks>
internal static unsafe class PathPass
{
    public static void Run(Lexicon lexicon, Chunk chunk)
    {
        int middle = Middle(chunk);
        fixed (double* characterScores = lexicon.CharacterLogProbabilities.Span)
        fixed (double* wordScores = lexicon.Passes.LogProbabilities.Span)
        fixed (ushort* codes = chunk.Codes)
        fixed (int* pairs = chunk.PairValues)
        fixed (uint* longValues = chunk.LongValues)
        fixed (BestPath* paths = chunk.Paths)
            FindPaths(new PathSteps(characterScores, wordScores, codes, pairs, longValues, (double*)paths), chunk, middle);

        Span<ulong> starts = chunk.Starts.AsSpan(0, chunk.Length / Chunk.MaskBits + 1);
        starts.Clear();
        Trace(chunk.Paths, 0, middle, starts);
        Trace(chunk.Paths, middle, chunk.Length, starts);
        starts[chunk.Length / Chunk.MaskBits] |= 1UL << chunk.Length;
    }

    /// <summary>The last character outside blocks in the first half; 0 if there is none.</summary>
    private static int Middle(Chunk chunk)
    {
        int half = chunk.Length / 2;
        for (int i = half / Chunk.MaskBits; i >= 0; i--)
        {
            ulong outside = ~chunk.InBlock[i];
            if (i == half / Chunk.MaskBits)
                outside &= (2UL << half) - 1;
            if (outside != 0)
                return i * Chunk.MaskBits + BitOperations.Log2(outside);
        }

        return 0;
    }

    private static void FindPaths(in PathSteps steps, Chunk chunk, int middle)
    {
        // What the first part sees behind its end; the second one is at least as long and arrives there last.
        chunk.Paths[middle] = chunk.Paths[chunk.Length] = default;
        var words = new LongWords(chunk, 0, middle);
        var wordsOfFirst = new LongWords(chunk, words.End, 0);
        int position = chunk.Length - 1, first = middle - 1;
        while (first >= 0)
        {
            int count = Math.Min(position - words.NextStart, first - wordsOfFirst.NextStart) + 1;
            steps.Walk(position, first, count);
            position -= count;
            first -= count;
            if (position < words.NextStart)
                words.Add();
            if (first < wordsOfFirst.NextStart)
                wordsOfFirst.Add();
        }

        while (position >= middle)
        {
            int count = position - words.NextStart + 1;
            steps.Walk(position, count);
            position -= count;
            words.Add();
        }
    }

    /// <summary>Follows the path from a position to where a block ends, up to 63 positions a step.</summary>
    private static void Trace(ReadOnlySpan<BestPath> paths, int position, int end, Span<ulong> starts)
    {
        while (position < end)
        {
            ulong path = paths[position].Starts;
            int word = position / Chunk.MaskBits, shift = position % Chunk.MaskBits;
            starts[word] |= path << shift;
            if (shift > 0 && word + 1 < starts.Length)
                starts[word + 1] |= path >> (Chunk.MaskBits - shift);
            int step = BitOperations.Log2(path);
            if (step == 0)
                break;
            position += step;
        }
    }

    /// <summary>The words of five or more characters that start in one part of the chunk.</summary>
    private ref struct LongWords
    {
        private readonly Chunk _chunk;
        private readonly int _floor;
        private int _index;

        public LongWords(Chunk chunk, int index, int floor)
        {
            _chunk = chunk;
            _floor = floor;
            _index = index;
            End = index;
            while (End < chunk.LongWordCount && chunk.LongWords[End].Start >= floor)
                End++;
            NextStart = index < End ? chunk.LongWords[index].Start : floor;
        }

        /// <summary>Index behind the last of them.</summary>
        public int End { get; }

        /// <summary>Where the next one starts; the start of the part if there is none left.</summary>
        public int NextStart { get; private set; }

        /// <summary>Takes those that start at the next start, if they are better than what is there.</summary>
        public void Add()
        {
            BestPath[] paths = _chunk.Paths;
            int start = NextStart;
            for (; _index < End && _chunk.LongWords[_index].Start == start; _index++)
            {
                LongWord word = _chunk.LongWords[_index];
                BestPath rest = paths[start + word.Length];
                double score = word.Score + rest.Score;
                if (score >= paths[start].Score)
                    paths[start] = new BestPath(score, rest.Starts << word.Length | 1);
            }

            NextStart = _index < End ? _chunk.LongWords[_index].Start : _floor;
        }
    }
}
