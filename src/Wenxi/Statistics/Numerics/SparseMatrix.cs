namespace Wenxi.Statistics.Numerics;

/// <summary>A matrix in compressed rows (CSR). Never changed; products are computed by several threads, each sum by one.</summary>
internal sealed class SparseMatrix
{
    // Below, another thread costs more than it saves.
    private const int LeastForThreads = 1 << 16;

    private readonly int[] _rowPointers;
    private readonly int[] _columnIds;
    private readonly double[] _values;

    public SparseMatrix(int rowCount, int columnCount, int[] rowPointers, int[] columnIds, double[] values)
    {
        RowCount = rowCount;
        ColumnCount = columnCount;
        _rowPointers = rowPointers;
        _columnIds = columnIds;
        _values = values;
    }

    public int RowCount { get; }

    public int ColumnCount { get; }

    public ReadOnlySpan<double> Values => _values;

    public static SparseMatrix Of(DocumentTermMatrix matrix) => new(
        matrix.DocumentCount, matrix.TermCount, matrix.RowPointers.ToArray(), matrix.ColumnIds.ToArray(), matrix.Values.ToArray());

    public ReadOnlySpan<int> RowColumns(int row) => _columnIds.AsSpan(_rowPointers[row].._rowPointers[row + 1]);

    public ReadOnlySpan<double> RowValues(int row) => _values.AsSpan(_rowPointers[row].._rowPointers[row + 1]);

    public SparseVector Row(int row) => new(_columnIds, _values, _rowPointers[row], _rowPointers[row + 1] - _rowPointers[row]);

    /// <summary>The same numbers with rows for columns. O(cells).</summary>
    public SparseMatrix Transpose()
    {
        var pointers = new int[ColumnCount + 1];
        foreach (var column in _columnIds)
            pointers[column + 1]++;
        for (var column = 0; column < ColumnCount; column++)
            pointers[column + 1] += pointers[column];
        var next = pointers.AsSpan(0, ColumnCount).ToArray();
        var rows = new int[_values.Length];
        var values = new double[_values.Length];
        for (var row = 0; row < RowCount; row++)
        {
            for (var i = _rowPointers[row]; i < _rowPointers[row + 1]; i++)
            {
                var place = next[_columnIds[i]]++;
                rows[place] = row;
                values[place] = _values[i];
            }
        }
        return new SparseMatrix(ColumnCount, RowCount, pointers, rows, values);
    }

    /// <summary>A copy of which each row has the length 1; rows of zeros stay.</summary>
    public SparseMatrix WithUnitRows()
    {
        var values = (double[])_values.Clone();
        for (var row = 0; row < RowCount; row++)
        {
            var cells = values.AsSpan(_rowPointers[row].._rowPointers[row + 1]);
            if (VectorMath.Norm(cells) is > 0 and var norm)
                VectorMath.Scale(cells, 1 / norm);
        }
        return new SparseMatrix(RowCount, ColumnCount, _rowPointers, _columnIds, values);
    }

    /// <summary>Matrix times vector.</summary>
    public void Multiply(double[] vector, double[] result) => ForEachRow(1, row =>
    {
        var columns = RowColumns(row);
        var values = RowValues(row);
        double sum = 0;
        for (var i = 0; i < columns.Length; i++)
            sum += values[i] * vector[columns[i]];
        result[row] = sum;
    });

    /// <summary>Matrix times a dense matrix whose rows have <paramref name="width"/> numbers.</summary>
    public double[] Multiply(double[] rows, int width)
    {
        var result = new double[(long)RowCount * width];
        ForEachRow(width, row =>
        {
            var columns = RowColumns(row);
            var values = RowValues(row);
            var sums = result.AsSpan(row * width, width);
            for (var i = 0; i < columns.Length; i++)
                VectorMath.AddScaled(rows.AsSpan(columns[i] * width, width), values[i], sums);
        });
        return result;
    }

    private void ForEachRow(int width, Action<int> compute)
    {
        if ((long)_values.Length * width >= LeastForThreads)
        {
            Parallel.For(0, RowCount, compute);
            return;
        }
        for (var row = 0; row < RowCount; row++)
            compute(row);
    }
}
