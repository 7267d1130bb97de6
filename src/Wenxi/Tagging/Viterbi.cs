using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <summary>The best sequence of labels.</summary>
/// <remarks>
/// The way there keeps only the scores: an addition and a maximum for each pair of labels, a vector at a time. Where a
/// best score came from is asked on the way back, for one label a character, by the same additions: no back pointers.
/// Pruning the pairs (a continuation has two sensible predecessors; labels far below the best one lead nowhere) was tried
/// and was ten times slower: its bounds are loose, because a few transitions cost 60, and its branches are unpredictable.
/// </remarks>
internal sealed class Viterbi(CrfTables tables)
{
    private const int Labels = TaggerShape.PaddedLabels;
    private const int Half = LabelSet.Continuation;

    private readonly float[] _scores = new float[PieceSplitter.Longest * Labels];

    /// <summary>Writes one label for each character.</summary>
    public void Decode(ReadOnlySpan<float> emissions, Span<byte> path)
    {
        for (int label = 0; label < Labels; label++)
            _scores[label] = tables.Start[label] + emissions[label];
        for (int step = 1; step < path.Length; step++)
            Step(_scores.AsSpan((step - 1) * Labels, Labels), emissions.Slice(step * Labels, Labels), _scores.AsSpan(step * Labels, Labels));

        int best = Best(_scores.AsSpan((path.Length - 1) * Labels, Labels), tables.End);
        path[^1] = (byte)best;
        for (int step = path.Length - 2; step >= 0; step--)
        {
            best = Best(_scores.AsSpan(step * Labels, Labels), tables.Backward.AsSpan(best * Labels, Labels));
            path[step] = (byte)best;
        }
    }

    /// <remarks>
    /// Four vectors of labels at a time, each from beginnings and from continuations: eight independent maxima hide the
    /// latency. Rows stay below 64, and 4 vectors end at a multiple of themselves: inside the table.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(ReadOnlySpan<float> scores, ReadOnlySpan<float> emissions, Span<float> next)
    {
        ref float table = ref MemoryMarshal.GetArrayDataReference(tables.Scores);
        nuint width = (nuint)Vector<float>.Count;
        for (nuint to = 0; to < Labels; to += 4 * width)
        {
            var a0 = new Vector<float>(float.MinValue);
            Vector<float> a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
            for (int kind = 0; kind < TaggerShape.Kinds; kind++)
            {
                nuint at = (nuint)(kind * Labels) + to;
                var score = new Vector<float>(scores[kind]);
                a0 = Vector.MaxNative(a0, score + Vector.LoadUnsafe(ref table, at));
                a1 = Vector.MaxNative(a1, score + Vector.LoadUnsafe(ref table, at + width));
                a2 = Vector.MaxNative(a2, score + Vector.LoadUnsafe(ref table, at + 2 * width));
                a3 = Vector.MaxNative(a3, score + Vector.LoadUnsafe(ref table, at + 3 * width));
                at += Half * Labels;
                score = new Vector<float>(scores[Half + kind]);
                b0 = Vector.MaxNative(b0, score + Vector.LoadUnsafe(ref table, at));
                b1 = Vector.MaxNative(b1, score + Vector.LoadUnsafe(ref table, at + width));
                b2 = Vector.MaxNative(b2, score + Vector.LoadUnsafe(ref table, at + 2 * width));
                b3 = Vector.MaxNative(b3, score + Vector.LoadUnsafe(ref table, at + 3 * width));
            }

            Finish(a0, b0, emissions, next, (int)to);
            Finish(a1, b1, emissions, next, (int)(to + width));
            Finish(a2, b2, emissions, next, (int)(to + 2 * width));
            Finish(a3, b3, emissions, next, (int)(to + 3 * width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Finish(Vector<float> first, Vector<float> second, ReadOnlySpan<float> emissions, Span<float> next, int at) =>
        (Vector.MaxNative(first, second) + new Vector<float>(emissions[at..])).CopyTo(next[at..]);

    /// <summary>The label with the highest sum, of equal ones the first.</summary>
    private static int Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> added)
    {
        ReadOnlySpan<Vector<float>> left = MemoryMarshal.Cast<float, Vector<float>>(scores);
        ReadOnlySpan<Vector<float>> right = MemoryMarshal.Cast<float, Vector<float>>(added);
        Vector<float> most = left[0] + right[0];
        var where = Vector<int>.Zero;
        for (int i = 1; i < left.Length; i++)
        {
            Vector<float> sum = left[i] + right[i];
            where = Vector.ConditionalSelect(Vector.GreaterThan(sum, most), new Vector<int>(i), where);
            most = Vector.MaxNative(sum, most);
        }

        int best = 0;
        for (int i = 1; i < Vector<float>.Count; i++)
        {
            bool better = most[i] > most[best] || (most[i] == most[best] && where[i] < where[best]);
            best = better ? i : best;
        }

        return where[best] * Vector<float>.Count + best;
    }
}
