using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <summary>The gates of the exact path.</summary>
internal sealed class FloatCell : GruCell<float>
{
    public override float Zero => 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Reset(Span<float> gates, ReadOnlySpan<float> addend, ReadOnlySpan<float> state, Span<float> resetState)
    {
        Span<Vector<float>> update = Vectors(gates[..TaggerShape.Hidden]);
        Span<Vector<float>> reset = Vectors(gates[TaggerShape.Hidden..TaggerShape.GateColumns]);
        ReadOnlySpan<Vector<float>> updateAddend = Vectors(addend[..TaggerShape.Hidden]);
        ReadOnlySpan<Vector<float>> resetAddend = Vectors(addend[TaggerShape.Hidden..TaggerShape.GateColumns]);
        ReadOnlySpan<Vector<float>> before = Vectors(state);
        Span<Vector<float>> result = Vectors(resetState);
        for (int i = 0; i < update.Length; i++)
        {
            update[i] = Activation.Sigmoid<PreciseExponential>(update[i] + updateAddend[i]);
            result[i] = Activation.Sigmoid<PreciseExponential>(reset[i] + resetAddend[i]) * before[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Advance(ReadOnlySpan<float> update, ReadOnlySpan<float> candidate, ReadOnlySpan<float> addend, Span<float> state, Span<float> stored)
    {
        ReadOnlySpan<Vector<float>> gate = Vectors(update[..TaggerShape.Hidden]);
        ReadOnlySpan<Vector<float>> sums = Vectors(candidate[..TaggerShape.Hidden]);
        ReadOnlySpan<Vector<float>> addends = Vectors(addend[TaggerShape.GateColumns..]);
        Span<Vector<float>> states = Vectors(state);
        for (int i = 0; i < gate.Length; i++)
            states[i] += gate[i] * (Activation.Tanh<PreciseExponential>(sums[i] + addends[i]) - states[i]);
        state.CopyTo(stored);
    }

    private static Span<Vector<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    private static ReadOnlySpan<Vector<float>> Vectors(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);
}
