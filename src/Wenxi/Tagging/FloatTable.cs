using System.Runtime.CompilerServices;

namespace Wenxi.Tagging;

/// <summary>A matrix of floats, row by row; a row belongs to an input, a column to an output.</summary>
internal sealed class FloatTable(int rows, int columns)
{
    public int Rows => rows;

    public int Columns => columns;

    public float[] Values { get; } = new float[rows * columns];

    public Span<float> Row(int row) => Values.AsSpan(row * columns, columns);

    public float this[int row, int column] => Values[row * columns + column];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Runs once, at start-up.
    public static FloatTable FromFixedPoint(ReadOnlySpan<short> stored, ReadOnlySpan<float> scales)
    {
        var table = new FloatTable(stored.Length / scales.Length, scales.Length);
        for (int row = 0; row < table.Rows; row++)
        {
            ReadOnlySpan<short> from = stored.Slice(row * scales.Length, scales.Length);
            Span<float> to = table.Row(row);
            for (int i = 0; i < from.Length && i < to.Length && i < scales.Length; i++)
                to[i] = from[i] * scales[i];
        }

        return table;
    }

    /// <summary>The rows of both, one above the other.</summary>
    public static FloatTable Stack(FloatTable upper, FloatTable lower)
    {
        var table = new FloatTable(upper.Rows + lower.Rows, upper.Columns);
        upper.Values.CopyTo(table.Values, 0);
        lower.Values.CopyTo(table.Values, upper.Values.Length);
        return table;
    }

    /// <summary>The columns that an index list names; −1 gives a column of noughts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FloatTable Select(ReadOnlySpan<int> selected)
    {
        var table = new FloatTable(rows, selected.Length);
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> from = Row(row);
            Span<float> to = table.Row(row);
            for (int i = 0; i < selected.Length; i++)
                to[i] = selected[i] < 0 ? 0 : from[selected[i]];
        }

        return table;
    }

    public FloatTable Slice(int firstColumn, int count)
    {
        var table = new FloatTable(rows, count);
        for (int row = 0; row < rows; row++)
            Row(row).Slice(firstColumn, count).CopyTo(table.Row(row));
        return table;
    }
}
