namespace Wenxi.Statistics.Matrices;

/// <summary>Builds a matrix row by row.</summary>
internal sealed class RowBuilder
{
    private readonly double[] _row;
    private readonly List<int> _touched = [];
    private readonly List<int> _rowPointers = [0];
    private readonly List<int> _columnIds = [];
    private readonly List<double> _values = [];

    public RowBuilder(int columns)
    {
        _row = new double[columns];
    }

    /// <summary>Adds one to each term's cell of the row.</summary>
    public void AddCounts(ReadOnlySpan<int> terms)
    {
        foreach (int term in terms)
        {
            if (term >= 0)
                Add(term, 1);
        }

        EndRow();
    }

    /// <summary>Adds to a cell of the row, not 0.</summary>
    public void Add(int column, double value)
    {
        if (_row[column] == 0)
            _touched.Add(column);
        _row[column] += value;
    }

    /// <summary>Ends the row; cells that came to 0 are left out.</summary>
    public void EndRow()
    {
        _touched.Sort();
        int last = -1;
        foreach (int column in _touched)
        {
            // A cell that came to 0 in between is listed twice.
            if (column == last || _row[column] == 0)
                continue;
            _columnIds.Add(column);
            _values.Add(_row[column]);
            _row[column] = 0;
            last = column;
        }

        _touched.Clear();
        _rowPointers.Add(_columnIds.Count);
    }

    public DocumentTermMatrix ToMatrix(Vocabulary vocabulary, DocumentVariables[] documents, CellKind cells) =>
        new(vocabulary, documents, [.. _rowPointers], [.. _columnIds], [.. _values], cells);
}
