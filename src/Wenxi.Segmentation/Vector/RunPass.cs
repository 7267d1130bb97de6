using System.Numerics;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.Vector;

/// <summary>Fifth pass: finds the runs of single characters by bit algebra, and joins what belongs together.</summary>
internal static class RunPass
{
    /// <summary>Cuts each run that is not itself a word anew, with the boundary HMM and by shape.</summary>
    public static void JoinUnknownWords(Lexicon lexicon, ReadOnlySpan<char> text, Chunk chunk)
    {
        FindRuns(chunk);
        ReadOnlySpan<ulong> inRun = chunk.InRun.AsSpan(0, chunk.MaskCount);
        ulong previous = 0;
        for (int i = 0; i < inRun.Length; i++)
        {
            ulong starts = inRun[i] & ~(inRun[i] << 1 | previous >> (Chunk.MaskBits - 1));
            previous = inRun[i];
            while (starts != 0)
            {
                int bit = BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
                int length = RunLength(inRun, i, bit);
                JoinRun(lexicon, text, i * Chunk.MaskBits + bit, length, chunk);
            }
        }
    }

    /// <summary>Without HMM: joins Latin letters and digits that the path left single.</summary>
    public static void JoinAlphanumerics(ReadOnlySpan<char> text, Chunk chunk)
    {
        FindRuns(chunk);
        for (int i = 0; i < chunk.MaskCount; i++)
        {
            ulong candidates = chunk.InRun[i] & ~chunk.IsHan[i];
            for (; candidates != 0; candidates &= candidates - 1)
            {
                int position = i * Chunk.MaskBits + BitOperations.TrailingZeroCount(candidates);
                if (position > 0 && IsSet(chunk.InRun, position - 1)
                    && CharacterCode.IsAlphanumeric(text[position]) && CharacterCode.IsAlphanumeric(text[position - 1]))
                    Clear(chunk.Starts, position);
            }
        }
    }

    private static void FindRuns(Chunk chunk)
    {
        int count = chunk.MaskCount;
        ReadOnlySpan<ulong> starts = chunk.Starts.AsSpan(0, chunk.Length / Chunk.MaskBits + 1);
        ReadOnlySpan<ulong> inBlock = chunk.InBlock.AsSpan(0, count);
        Span<ulong> inRun = chunk.InRun.AsSpan(0, count);
        for (int i = 0; i < count; i++)
        {
            ulong next = i + 1 < starts.Length ? starts[i + 1] << (Chunk.MaskBits - 1) : 0;
            inRun[i] = starts[i] & (starts[i] >> 1 | next) & inBlock[i];
        }

        // From single characters to those with a single neighbour; the last mask's own value is needed once more.
        ulong previous = 0;
        for (int i = 0; i < count; i++)
        {
            ulong single = inRun[i];
            ulong next = i + 1 < count ? inRun[i + 1] << (Chunk.MaskBits - 1) : 0;
            inRun[i] = single & (single << 1 | previous >> (Chunk.MaskBits - 1) | single >> 1 | next);
            previous = single;
        }
    }

    private static int RunLength(ReadOnlySpan<ulong> inRun, int index, int bit)
    {
        int length = BitOperations.TrailingZeroCount(~(inRun[index] >> bit));
        if (bit + length < Chunk.MaskBits)
            return length;
        length = Chunk.MaskBits - bit;
        for (int i = index + 1; i < inRun.Length; i++)
        {
            int more = BitOperations.TrailingZeroCount(~inRun[i]);
            length += more;
            if (more < Chunk.MaskBits)
                break;
        }

        return length;
    }

    private static void JoinRun(Lexicon lexicon, ReadOnlySpan<char> text, int start, int length, Chunk chunk)
    {
        bool isWord = lexicon.Overlay is not null && IsSet(chunk.Overridden, start) ? lexicon.Contains(text.Slice(start, length))
            : length == 2 ? chunk.PairValues[start] != 0
            : lexicon.Passes.IsWord(chunk.Codes.AsSpan(start, length));
        if (isWord)
            return;
        int end = start + length;
        while (start < end)
        {
            int from = start++;
            if (IsSet(chunk.IsHan, from))
            {
                while (start < end && IsSet(chunk.IsHan, start))
                    start++;
                JoinHan(lexicon, text, from, start, chunk);
            }
            else
            {
                start = from + UnknownRunCut.ShapeLength(text[from..end]);
                for (int i = from + 1; i < start; i++)
                    Clear(chunk.Starts, i);
            }
        }
    }

    private static void JoinHan(Lexicon lexicon, ReadOnlySpan<char> text, int from, int to, Chunk chunk)
    {
        Span<byte> states = chunk.States.AsSpan(0, to - from);
        lexicon.Boundaries.FindStates(chunk.Codes.AsSpan(from, to - from), states);
        if (lexicon.Overlay is { HasRemoved: true } overlay)
            SplitRemoved(overlay, text[from..to], states);
        for (int i = 1; i < states.Length; i++)
        {
            if (states[i] is BoundaryModel.M or BoundaryModel.E)
                Clear(chunk.Starts, from + i);
        }
    }

    /// <summary>jieba's <c>add_force_split</c>: what was removed does not come back as a word of the boundary HMM.</summary>
    private static void SplitRemoved(Overlay overlay, ReadOnlySpan<char> run, Span<byte> states)
    {
        int start = 0;
        for (int end = 1; end <= run.Length; end++)
        {
            if (end < run.Length && states[end] is BoundaryModel.M or BoundaryModel.E)
                continue;
            if (end - start > 1 && overlay.IsForbidden(run[start..end]))
                states[start..end].Fill(BoundaryModel.S);
            start = end;
        }
    }

    private static bool IsSet(ulong[] mask, int position) => (mask[position / Chunk.MaskBits] >> position & 1) != 0;

    private static void Clear(ulong[] mask, int position) => mask[position / Chunk.MaskBits] &= ~(1UL << position);
}
