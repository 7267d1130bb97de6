using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>Fourth pass: the best path through all blocks of the chunk, from its end to its start.</summary>
/// <remarks>
/// The sums are those of the scalar lattice, in its order. A character outside blocks has the score +∞, and no path a
/// score above 0, so that the minimum with 0 starts every block anew.
/// Unchecked reads: values and codes were made by the earlier passes from the same image.
/// </remarks>
internal static unsafe class PathPass
{
    public static void Run(Lexicon lexicon, Chunk chunk)
    {
        fixed (double* characterScores = lexicon.CharacterLogProbabilities.Span)
        fixed (double* wordScores = lexicon.Passes.LogProbabilities.Span)
        fixed (ushort* codes = chunk.Codes)
        fixed (int* pairs = chunk.PairValues)
        fixed (uint* longValues = chunk.LongValues)
        fixed (double* scores = chunk.Scores)
        fixed (ulong* paths = chunk.Paths)
        {
            int word = 0;
            int position = chunk.Length - 1;
            double next = scores[chunk.Length] = 0, second = 0;
            ulong nextPath = paths[chunk.Length] = 0, secondPath = 0;
            while (position >= 0)
            {
                int stop = word < chunk.LongWordCount ? chunk.LongWords[word].Start : 0;
                for (; position >= stop; position--)
                {
                    double single = characterScores[codes[position]] + next;
                    double pair = wordScores[pairs[position]] + second;
                    ulong path = Choose(nextPath << 1, secondPath << 2, Wins(pair, single));
                    double best = double.MinNative(double.MaxNative(single, pair), 0);
                    uint longer = longValues[position];
                    if (longer != 0)
                    {
                        if ((longer & Chunk.IsNoWord) != 0)
                        {
                            // Where no pair is a word either, one of the words below is.
                            best = pair;
                            path = secondPath << 2;
                        }

                        double three = wordScores[longer & TrieCell.MaxValue] + scores[position + 3];
                        path = Choose(path, paths[position + 3] << 3, Wins(three, best));
                        best = double.MaxNative(three, best);
                        double four = wordScores[longer >> Chunk.FourShift & TrieCell.MaxValue] + scores[position + 4];
                        path = Choose(path, paths[position + 4] << 4, Wins(four, best));
                        best = double.MaxNative(four, best);
                    }

                    second = next;
                    secondPath = nextPath;
                    scores[position] = next = best;
                    paths[position] = nextPath = path | 1;
                }

                for (; word < chunk.LongWordCount && chunk.LongWords[word].Start == stop; word++)
                {
                    AddLongWord(chunk, chunk.LongWords[word]);
                    next = scores[stop];
                    nextPath = paths[stop];
                }
            }
        }

        Trace(chunk.Paths, chunk.Length, chunk.Starts.AsSpan(0, chunk.Length / Chunk.MaskBits + 1));
    }

    /// <summary>All ones if the longer word wins, which it does also with an equal score.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Wins(double longer, double shorter) =>
        Vector128.GreaterThanOrEqual(Vector128.CreateScalarUnsafe(longer), Vector128.CreateScalarUnsafe(shorter)).AsUInt64().ToScalar();

    private static ulong Choose(ulong shorter, ulong longer, ulong longerWins) => shorter ^ ((shorter ^ longer) & longerWins);

    private static void AddLongWord(Chunk chunk, LongWord word)
    {
        int end = word.Start + word.Length;
        double score = word.Score + chunk.Scores[end];
        if (score < chunk.Scores[word.Start])
            return;
        chunk.Scores[word.Start] = score;
        chunk.Paths[word.Start] = chunk.Paths[end] << word.Length | 1;
    }

    /// <summary>Follows the path from the start of the chunk, up to 63 positions a step.</summary>
    private static void Trace(ReadOnlySpan<ulong> paths, int length, Span<ulong> starts)
    {
        starts.Clear();
        int position = 0;
        while (position < length)
        {
            ulong path = paths[position];
            int word = position / Chunk.MaskBits, shift = position % Chunk.MaskBits;
            starts[word] |= path << shift;
            if (shift > 0 && word + 1 < starts.Length)
                starts[word + 1] |= path >> (Chunk.MaskBits - shift);
            int step = BitOperations.Log2(path);
            if (step == 0)
                break;
            position += step;
        }

        starts[length / Chunk.MaskBits] |= 1UL << length;
    }
}
