namespace Wenxi.Statistics.Files;

/// <summary>Cells in any order, until they are sorted into rows.</summary>
internal sealed class MarketCells(bool isCounts, int capacity)
{
    private const int LargestTrusted = 1 << 20;

    private readonly List<(int Row, int Column, double Value)> _cells = new(Math.Min(capacity, LargestTrusted));

    public bool IsCounts { get; } = isCounts;

    public int Count => _cells.Count;

    public bool TryAdd(int row, int column, double value)
    {
        if (_cells.Count == capacity)
            return false;
        _cells.Add((row, column, value));
        return true;
    }

    /// <summary>The matrix; cells of the same place add up, as scipy reads them.</summary>
    /// <param name="terms">The columns, in any order.</param>
    /// <param name="documents">The rows.</param>
    public DocumentTermMatrix ToMatrix(string[] terms, DocumentVariables[] documents)
    {
        Vocabulary vocabulary = Vocabulary.Of(terms);
        int[] columnOf = [.. terms.Select(term => vocabulary.IdOf(term))];
        // Sorted by counting, in time linear in the cells: a file may be written by columns.
        var starts = new int[documents.Length + 1];
        foreach ((int row, _, _) in _cells)
            starts[row + 1]++;
        for (int row = 0; row < documents.Length; row++)
            starts[row + 1] += starts[row];
        var order = new int[_cells.Count];
        int[] next = [.. starts];
        for (int i = 0; i < order.Length; i++)
            order[next[_cells[i].Row]++] = i;

        var rows = new Matrices.RowBuilder(vocabulary.Count);
        for (int row = 0; row < documents.Length; row++)
        {
            for (int i = starts[row]; i < starts[row + 1]; i++)
            {
                (_, int column, double value) = _cells[order[i]];
                if (value != 0)
                    rows.Add(columnOf[column], value);
            }

            rows.EndRow();
        }

        return rows.ToMatrix(vocabulary, documents, IsCounts ? CellKind.Counts : CellKind.Weights);
    }
}
