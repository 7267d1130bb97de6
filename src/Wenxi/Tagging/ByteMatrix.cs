using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Tagging;

/// <summary>8-bit weights times 7-bit states: the fast path.</summary>
/// <remarks>Whole numbers up to the last step, which is one multiplication: the same sums for every vector width.</remarks>
internal sealed class ByteMatrix(ByteWeights weights) : WeightMatrix<byte>(weights.Rows, weights.Columns)
{
    /// <summary>Steps from a state of 0 to one of 1.</summary>
    public const int Steps = 63;

    /// <summary>What stands for 0: the instructions want one side without sign.</summary>
    public const int ZeroPoint = 64;

    // With three lanes the loop for eight is as fast as three rounds of the loop for one.
    private const int FewLanes = 2;

    private readonly sbyte[] _packed = weights.Packed;
    private readonly float[] _scales = weights.Scales;
    private readonly int[] _corrections = weights.Corrections;

    public override void Multiply(ReadOnlySpan<byte> inputs, int lanes, Span<float> sums)
    {
        Debug.Assert(inputs.Length >= LanePlan.Lanes * Rows && sums.Length >= LanePlan.Lanes * Columns);
        Debug.Assert(Rows % ByteWeights.Group == 0 && Columns % ByteWeights.Block == 0);
        if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported)
            Multiply<Bytes512, Vector512<int>>(inputs, lanes, sums);
        else if (Avx2.IsSupported)
            Multiply<Bytes256, Vector256<int>>(inputs, lanes, sums);
        else if (Vector128.IsHardwareAccelerated)
            Multiply<Bytes128, Vector128<int>>(inputs, lanes, sums);
        else
            MultiplyPlainly(inputs, lanes, sums);
    }

    internal void Multiply<TBytes, TVector>(ReadOnlySpan<byte> inputs, int lanes, Span<float> sums)
        where TBytes : struct, IByteVectors<TVector>
        where TVector : struct
    {
        if (lanes > FewLanes)
        {
            MultiplyEight<TBytes, TVector>(inputs, sums);
            return;
        }

        for (int lane = 0; lane < lanes; lane++)
            MultiplyOne<TBytes, TVector>(inputs.Slice(lane * Rows, Rows), sums.Slice(lane * Columns, Columns));
    }

    /// <remarks>
    /// Eight sums, one for each lane, and the weights of sixteen rows stay in registers; a lane then costs four
    /// broadcasts, four multiplications of byte pairs, three additions and one widening for 512 products (256 bits).
    /// Reads stay inside: a block of <see cref="ByteWeights.Block"/> columns holds Rows · 16 weights and the vectors of a
    /// block are Block / TBytes.Columns; the inputs hold eight lanes of Rows bytes and the sums eight of Columns floats, as
    /// the caller asserts.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MultiplyEight<TBytes, TVector>(ReadOnlySpan<byte> inputs, Span<float> sums)
        where TBytes : struct, IByteVectors<TVector>
        where TVector : struct
    {
        nuint rows = (nuint)Rows;
        nuint stride = ByteWeights.Block * ByteWeights.Quad;
        ref sbyte packed = ref MemoryMarshal.GetArrayDataReference(_packed);
        ref byte input = ref MemoryMarshal.GetReference(inputs);
        ref float scales = ref MemoryMarshal.GetArrayDataReference(_scales);
        ref int corrections = ref MemoryMarshal.GetArrayDataReference(_corrections);
        ref float sum = ref MemoryMarshal.GetReference(sums);
        for (int column = 0; column < Columns; column += TBytes.Columns)
        {
            nuint at = (nuint)(column / ByteWeights.Block * ByteWeights.Block * Rows + column % ByteWeights.Block * ByteWeights.Quad);
            TVector s0 = TBytes.Load(ref corrections, (nuint)column);
            TVector s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
            for (nuint row = 0; row < rows; row += ByteWeights.Group, at += 4 * stride)
            {
                TVector w0 = TBytes.Load(ref packed, at);
                TVector w1 = TBytes.Load(ref packed, at + stride);
                TVector w2 = TBytes.Load(ref packed, at + 2 * stride);
                TVector w3 = TBytes.Load(ref packed, at + 3 * stride);
                s0 = TBytes.Add(s0, ref input, row, w0, w1, w2, w3);
                s1 = TBytes.Add(s1, ref input, row + rows, w0, w1, w2, w3);
                s2 = TBytes.Add(s2, ref input, row + 2 * rows, w0, w1, w2, w3);
                s3 = TBytes.Add(s3, ref input, row + 3 * rows, w0, w1, w2, w3);
                s4 = TBytes.Add(s4, ref input, row + 4 * rows, w0, w1, w2, w3);
                s5 = TBytes.Add(s5, ref input, row + 5 * rows, w0, w1, w2, w3);
                s6 = TBytes.Add(s6, ref input, row + 6 * rows, w0, w1, w2, w3);
                s7 = TBytes.Add(s7, ref input, row + 7 * rows, w0, w1, w2, w3);
            }

            nuint to = (nuint)column, step = (nuint)Columns;
            TBytes.Store(s0, ref scales, (nuint)column, ref sum, to);
            TBytes.Store(s1, ref scales, (nuint)column, ref sum, to + step);
            TBytes.Store(s2, ref scales, (nuint)column, ref sum, to + 2 * step);
            TBytes.Store(s3, ref scales, (nuint)column, ref sum, to + 3 * step);
            TBytes.Store(s4, ref scales, (nuint)column, ref sum, to + 4 * step);
            TBytes.Store(s5, ref scales, (nuint)column, ref sum, to + 5 * step);
            TBytes.Store(s6, ref scales, (nuint)column, ref sum, to + 6 * step);
            TBytes.Store(s7, ref scales, (nuint)column, ref sum, to + 7 * step);
        }
    }

    /// <remarks>As above, for one lane: the weights go through once, so they are the cost.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MultiplyOne<TBytes, TVector>(ReadOnlySpan<byte> inputs, Span<float> sums)
        where TBytes : struct, IByteVectors<TVector>
        where TVector : struct
    {
        nuint rows = (nuint)Rows;
        nuint stride = ByteWeights.Block * ByteWeights.Quad;
        ref sbyte packed = ref MemoryMarshal.GetArrayDataReference(_packed);
        ref byte input = ref MemoryMarshal.GetReference(inputs);
        ref float scales = ref MemoryMarshal.GetArrayDataReference(_scales);
        ref int corrections = ref MemoryMarshal.GetArrayDataReference(_corrections);
        ref float sum = ref MemoryMarshal.GetReference(sums);
        for (int column = 0; column < Columns; column += TBytes.Columns)
        {
            nuint at = (nuint)(column / ByteWeights.Block * ByteWeights.Block * Rows + column % ByteWeights.Block * ByteWeights.Quad);
            TVector s0 = TBytes.Load(ref corrections, (nuint)column);
            for (nuint row = 0; row < rows; row += ByteWeights.Group, at += 4 * stride)
            {
                TVector w0 = TBytes.Load(ref packed, at);
                TVector w1 = TBytes.Load(ref packed, at + stride);
                TVector w2 = TBytes.Load(ref packed, at + 2 * stride);
                TVector w3 = TBytes.Load(ref packed, at + 3 * stride);
                s0 = TBytes.Add(s0, ref input, row, w0, w1, w2, w3);
            }

            TBytes.Store(s0, ref scales, (nuint)column, ref sum, (nuint)column);
        }
    }

    /// <summary>For machines without vectors: whole numbers too, so the same sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void MultiplyPlainly(ReadOnlySpan<byte> inputs, int lanes, Span<float> sums)
    {
        for (int lane = 0; lane < lanes; lane++)
        {
            ReadOnlySpan<byte> input = inputs.Slice(lane * Rows, Rows);
            for (int block = 0; block < Columns; block += ByteWeights.Block)
            {
                for (int column = 0; column < ByteWeights.Block; column++)
                {
                    ReadOnlySpan<sbyte> packed = _packed.AsSpan(block * Rows + column * ByteWeights.Quad);
                    int total = _corrections[block + column];
                    for (int row = 0, at = 0; row < input.Length; row += ByteWeights.Quad, at += ByteWeights.Block * ByteWeights.Quad)
                    {
                        total += input[row] * packed[at] + input[row + 1] * packed[at + 1]
                            + input[row + 2] * packed[at + 2] + input[row + 3] * packed[at + 3];
                    }

                    sums[lane * Columns + block + column] = total * _scales[block + column];
                }
            }
        }
    }
}
