namespace Wenxi.Statistics.Numerics;

/// <summary>Work on dense matrices with many rows and few columns, stored row after row.</summary>
internal static class DenseRows
{
    // Fixed, so that sums are added up in the same order with any number of threads.
    private const int RowsPerPart = 4096;

    /// <summary>XᵀX, row after row, of rows of <paramref name="width"/> numbers.</summary>
    public static double[] Gram(double[] rows, int width)
    {
        var count = rows.Length / width;
        var parts = new double[(count + RowsPerPart - 1) / RowsPerPart][];
        Parallel.For(0, parts.Length, part =>
        {
            var sum = new double[width * width];
            for (var row = part * RowsPerPart; row < Math.Min(count, (part + 1) * RowsPerPart); row++)
            {
                var values = rows.AsSpan(row * width, width);
                for (var i = 0; i < width; i++)
                {
                    if (values[i] != 0)
                        VectorMath.AddScaled(values, values[i], sum.AsSpan(i * width, width));
                }
            }
            parts[part] = sum;
        });
        var gram = new double[width * width];
        foreach (var part in parts)
            VectorMath.AddScaled(part, 1, gram);
        return gram;
    }

    /// <summary>The sum of each column.</summary>
    public static double[] ColumnSums(double[] rows, int width)
    {
        var sums = new double[width];
        for (var start = 0; start < rows.Length; start += width)
            VectorMath.AddScaled(rows.AsSpan(start, width), 1, sums);
        return sums;
    }
}
