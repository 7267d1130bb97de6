using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <summary>Weights as floats: the exact path, on vectors of any width.</summary>
internal sealed class FloatMatrix : WeightMatrix<float>
{
    private const int Tile = 4;

    // Columns stand together in blocks of so many, row after row: two vectors of 256 bits, four of 128. Read row by row
    // across the whole matrix, every load would come from another page.
    private const int Block = 16;

    private readonly float[] _values;

    public FloatMatrix(FloatTable table) : base(table.Rows, table.Columns)
    {
        _values = new float[table.Values.Length];
        for (int row = 0; row < table.Rows; row++)
        {
            for (int block = 0; block < table.Columns; block += Block)
                table.Row(row).Slice(block, Block).CopyTo(_values.AsSpan(block * table.Rows + row * Block));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Multiply(ReadOnlySpan<float> inputs, int lanes, Span<float> sums)
    {
        Debug.Assert(inputs.Length >= LanePlan.Lanes * Rows && sums.Length >= LanePlan.Lanes * Columns);
        Debug.Assert(Columns % Block == 0 && Block % (2 * Vector<float>.Count) == 0);
        for (int lane = 0; lane < lanes; lane += Tile)
            MultiplyTile(inputs.Slice(lane * Rows, Tile * Rows), sums.Slice(lane * Columns, Tile * Columns));
    }

    /// <remarks>
    /// Four lanes by two vectors: eight sums stay in registers while a column of weights goes by, so each load of a
    /// weight serves four lanes. All indices stay below the lengths asserted above: a block holds rows · 16 weights, of which
    /// the last row's two vectors are the last ones; lane · rows + row ends with the inputs.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MultiplyTile(ReadOnlySpan<float> inputs, Span<float> sums)
    {
        int rows = Rows, columns = Columns, width = Vector<float>.Count;
        ref float weights = ref MemoryMarshal.GetArrayDataReference(_values);
        ref float input = ref MemoryMarshal.GetReference(inputs);
        ref float sum = ref MemoryMarshal.GetReference(sums);
        for (int column = 0; column < columns; column += 2 * width)
        {
            Vector<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
            nuint at = (nuint)(column / Block * Block * rows + column % Block);
            for (int row = 0; row < rows; row++, at += Block)
            {
                Vector<float> w0 = Vector.LoadUnsafe(ref weights, at);
                Vector<float> w1 = Vector.LoadUnsafe(ref weights, at + (nuint)width);
                var x = new Vector<float>(Unsafe.Add(ref input, row));
                a0 = Vector.MultiplyAddEstimate(x, w0, a0);
                a1 = Vector.MultiplyAddEstimate(x, w1, a1);
                x = new Vector<float>(Unsafe.Add(ref input, row + rows));
                b0 = Vector.MultiplyAddEstimate(x, w0, b0);
                b1 = Vector.MultiplyAddEstimate(x, w1, b1);
                x = new Vector<float>(Unsafe.Add(ref input, row + 2 * rows));
                c0 = Vector.MultiplyAddEstimate(x, w0, c0);
                c1 = Vector.MultiplyAddEstimate(x, w1, c1);
                x = new Vector<float>(Unsafe.Add(ref input, row + 3 * rows));
                d0 = Vector.MultiplyAddEstimate(x, w0, d0);
                d1 = Vector.MultiplyAddEstimate(x, w1, d1);
            }

            Store(ref sum, column, width, a0, a1);
            Store(ref sum, column + columns, width, b0, b1);
            Store(ref sum, column + 2 * columns, width, c0, c1);
            Store(ref sum, column + 3 * columns, width, d0, d1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float sum, int at, int width, Vector<float> first, Vector<float> second)
    {
        first.StoreUnsafe(ref sum, (nuint)at);
        second.StoreUnsafe(ref sum, (nuint)(at + width));
    }
}
