using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <summary>How probable labels and spans are, by the forward–backward algorithm (Rabiner 1989, scaled).</summary>
/// <remarks>
/// Forward weights sum to 1 at each character; backward weights are scaled so that forward · backward is the posterior of
/// a label. Sums are in a fixed order, without fused operations: the same confidences on every machine.
/// </remarks>
internal sealed class Posteriors(CrfTables tables, LabelSet labels)
{
    private const int Labels = TaggerShape.PaddedLabels;
    private const int Half = LabelSet.Continuation;

    // Below this a sum of weights is noise; it cannot be divided by.
    private const float Smallest = 1e-30f;

    private readonly float[] _forward = new float[PieceSplitter.Longest * Labels];
    private readonly float[] _backward = new float[PieceSplitter.Longest * Labels];

    // What a label at a character passes to the labels before it: emission · backward / scale.
    private readonly float[] _passed = new float[PieceSplitter.Longest * Labels];

    // Emission weights over the scale of the character.
    private readonly float[] _emitted = new float[PieceSplitter.Longest * Labels];

    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Compute(ReadOnlySpan<float> emissions, int count)
    {
        _count = count;
        for (int i = 0; i < count; i++)
        {
            Span<float> forward = Row(_forward, i);
            if (i == 0)
                tables.StartWeights.CopyTo(forward);
            else
                Multiply(Row(_forward, i - 1), tables.ForwardWeights, forward);
            Span<float> emitted = Row(_emitted, i);
            Exponentials(emissions.Slice(i * Labels, Labels), emitted);
            MultiplyBy(forward, emitted);
            float scale = 1 / Math.Max(Sum(forward), Smallest);
            Scale(forward, scale);
            Scale(emitted, scale);
        }

        Span<float> last = Row(_backward, count - 1);
        tables.EndWeights.CopyTo(last);
        float total = 0;
        for (int label = 0; label < Labels; label++)
            total += last[label] * _forward[(count - 1) * Labels + label];
        Scale(last, 1 / Math.Max(total, Smallest));
        for (int i = count - 1; i > 0; i--)
        {
            Span<float> passed = Row(_passed, i);
            Row(_backward, i).CopyTo(passed);
            MultiplyBy(passed, Row(_emitted, i));
            Multiply(passed, tables.BackwardWeights, Row(_backward, i - 1));
        }
    }

    /// <summary>How probable it is that exactly these characters are one span of that kind, or of the one that names the same thing.</summary>
    public float OfSpan(int kind, int start, int end)
    {
        int partner = labels.Partner(kind);
        float posterior = OfKind(kind, start, end) + (partner < 0 ? 0 : OfKind(partner, start, end));
        return posterior > 0 ? Math.Min(posterior, 1) : 0;
    }

    /// <summary>How probable it is that a span of that kind starts at a character.</summary>
    public float OfStart(int kind, int start) => _forward[start * Labels + kind] * _backward[start * Labels + kind];

    /// <summary>How probable a span is that starts there and goes on at least to its <paramref name="end"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">Behind its last one.</param>
    /// <param name="closed">How probable it is that the span ends there.</param>
    public float OfPrefix(int kind, int start, int end, out float closed)
    {
        int next = labels.Next(kind), label = kind;
        float weight = _forward[start * Labels + kind];
        for (int i = start + 1; i < end; i++)
        {
            weight *= tables.ForwardWeights[label * Labels + next] * _emitted[i * Labels + next];
            label = next;
        }

        float open = weight * _backward[(end - 1) * Labels + label];
        closed = end == _count ? open : open - weight * tables.ForwardWeights[label * Labels + next] * _passed[end * Labels + next];
        return open;
    }

    private float OfKind(int kind, int start, int end)
    {
        OfPrefix(kind, start, end, out float closed);
        return closed;
    }

    private static Span<float> Row(float[] rows, int row) => rows.AsSpan(row * Labels, Labels);

    /// <summary>A row times a matrix.</summary>
    /// <remarks>As in <see cref="Viterbi"/>: eight independent sums hide the latency; all reads stay inside the matrix.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply(ReadOnlySpan<float> row, float[] matrix, Span<float> product)
    {
        ref float weights = ref MemoryMarshal.GetArrayDataReference(matrix);
        nuint width = (nuint)Vector<float>.Count;
        for (nuint column = 0; column < Labels; column += 4 * width)
        {
            Vector<float> a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
            for (int kind = 0; kind < TaggerShape.Kinds; kind++)
            {
                nuint at = (nuint)(kind * Labels) + column;
                var factor = new Vector<float>(row[kind]);
                a0 += factor * Vector.LoadUnsafe(ref weights, at);
                a1 += factor * Vector.LoadUnsafe(ref weights, at + width);
                a2 += factor * Vector.LoadUnsafe(ref weights, at + 2 * width);
                a3 += factor * Vector.LoadUnsafe(ref weights, at + 3 * width);
                at += Half * Labels;
                factor = new Vector<float>(row[Half + kind]);
                b0 += factor * Vector.LoadUnsafe(ref weights, at);
                b1 += factor * Vector.LoadUnsafe(ref weights, at + width);
                b2 += factor * Vector.LoadUnsafe(ref weights, at + 2 * width);
                b3 += factor * Vector.LoadUnsafe(ref weights, at + 3 * width);
            }

            int to = (int)column, step = Vector<float>.Count;
            (a0 + b0).CopyTo(product[to..]);
            (a1 + b1).CopyTo(product[(to + step)..]);
            (a2 + b2).CopyTo(product[(to + 2 * step)..]);
            (a3 + b3).CopyTo(product[(to + 3 * step)..]);
        }
    }

    private static void Exponentials(ReadOnlySpan<float> emissions, Span<float> result)
    {
        float largest = emissions[0];
        foreach (float emission in emissions)
            largest = Math.Max(largest, emission);
        var top = new Vector<float>(largest);
        ReadOnlySpan<Vector<float>> from = MemoryMarshal.Cast<float, Vector<float>>(emissions);
        Span<Vector<float>> to = MemoryMarshal.Cast<float, Vector<float>>(result);
        for (int i = 0; i < to.Length; i++)
            to[i] = Activation.Exp<PreciseExponential>(from[i] - top);
    }

    private static void MultiplyBy(Span<float> values, ReadOnlySpan<float> factors)
    {
        Span<Vector<float>> to = MemoryMarshal.Cast<float, Vector<float>>(values);
        ReadOnlySpan<Vector<float>> by = MemoryMarshal.Cast<float, Vector<float>>(factors);
        for (int i = 0; i < to.Length; i++)
            to[i] *= by[i];
    }

    private static void Scale(Span<float> values, float factor)
    {
        foreach (ref Vector<float> value in MemoryMarshal.Cast<float, Vector<float>>(values))
            value *= factor;
    }

    // Four partial sums whatever the width of the vectors: the same rounding on every machine.
    private static float Sum(ReadOnlySpan<float> values)
    {
        float a = 0, b = 0, c = 0, d = 0;
        for (int i = 0; i < Labels; i += 4)
        {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
        }

        return a + b + (c + d);
    }
}
