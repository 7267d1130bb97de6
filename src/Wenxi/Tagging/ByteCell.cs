using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <summary>The gates of the quantised path: states are floats here and 7-bit numbers for the matrices.</summary>
internal sealed class ByteCell : GruCell<byte>
{
    // 1.5 · 2²³ pushes the fraction out, rounding to even; the low bits are the whole number.
    private const float Rounding = 12582912f + ByteMatrix.ZeroPoint;
    private const int WholeMask = 0x7F;

    public override byte Zero => ByteMatrix.ZeroPoint;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Reset(Span<float> gates, ReadOnlySpan<float> addend, ReadOnlySpan<float> state, Span<byte> resetState)
    {
        Span<Vector<float>> update = Vectors(gates[..TaggerShape.Hidden]);
        Span<Vector<float>> reset = Vectors(gates[TaggerShape.Hidden..TaggerShape.GateColumns]);
        ReadOnlySpan<Vector<float>> updateAddend = Vectors(addend[..TaggerShape.Hidden]);
        ReadOnlySpan<Vector<float>> resetAddend = Vectors(addend[TaggerShape.Hidden..TaggerShape.GateColumns]);
        ReadOnlySpan<Vector<float>> before = Vectors(state);
        for (int i = 0; i < update.Length; i++)
        {
            update[i] = Activation.Sigmoid<CheapExponential>(update[i] + updateAddend[i]);
            reset[i] = Activation.Sigmoid<CheapExponential>(reset[i] + resetAddend[i]) * before[i];
        }

        Store(reset, resetState);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Advance(ReadOnlySpan<float> update, ReadOnlySpan<float> candidate, ReadOnlySpan<float> addend, Span<float> state, Span<byte> stored)
    {
        ReadOnlySpan<Vector<float>> gate = Vectors(update[..TaggerShape.Hidden]);
        ReadOnlySpan<Vector<float>> sums = Vectors(candidate[..TaggerShape.Hidden]);
        ReadOnlySpan<Vector<float>> addends = Vectors(addend[TaggerShape.GateColumns..]);
        Span<Vector<float>> states = Vectors(state);
        for (int i = 0; i < gate.Length; i++)
            states[i] += gate[i] * (Activation.Tanh<CheapExponential>(sums[i] + addends[i]) - states[i]);
        Store(states, stored);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ReadOnlySpan<Vector<float>> states, Span<byte> stored)
    {
        Span<Vector<byte>> bytes = MemoryMarshal.Cast<byte, Vector<byte>>(stored);
        for (int i = 0; i < bytes.Length; i++)
        {
            Vector<short> first = Vector.Narrow(Whole(states[4 * i]), Whole(states[4 * i + 1]));
            Vector<short> second = Vector.Narrow(Whole(states[4 * i + 2]), Whole(states[4 * i + 3]));
            bytes[i] = Vector.AsVectorByte(Vector.Narrow(first, second));
        }
    }

    /// <summary>round(63 · state) + 64, in 1…127.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Whole(Vector<float> state) =>
        Vector.AsVectorInt32(state * new Vector<float>(ByteMatrix.Steps) + new Vector<float>(Rounding)) & new Vector<int>(WholeMask);

    private static Span<Vector<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    private static ReadOnlySpan<Vector<float>> Vectors(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);
}
