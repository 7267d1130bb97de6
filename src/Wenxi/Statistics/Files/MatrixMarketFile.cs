using System.Globalization;

namespace Wenxi.Statistics.Files;

/// <summary>
/// The cells of a matrix in the Matrix Market exchange format, which scipy, R and Octave read: rows and columns from 1.
/// (Boisvert, Pozo, Remington, The Matrix Market Exchange Formats, NISTIR 5935, 1996.)
/// </summary>
internal static class MatrixMarketFile
{
    private const string Banner = "%%MatrixMarket matrix coordinate";
    private const string CountsComment = "% counts";

    public static void Write(string path, DocumentTermMatrix matrix)
    {
        using StreamWriter writer = MatrixFolder.CreateText(path);
        bool isWhole = matrix.Cells == CellKind.Counts && IsWhole(matrix.Values);
        writer.Write($"{Banner} {(isWhole ? "integer" : "real")} general\n");
        writer.Write($"% {(matrix.Cells == CellKind.Counts ? "counts" : "weights")}; rows: documents.tsv, columns: vocabulary.tsv\n");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{matrix.DocumentCount} {matrix.TermCount} {matrix.NonZeroCount}\n"));
        for (int row = 0; row < matrix.DocumentCount; row++)
        {
            for (int i = matrix.RowPointers[row]; i < matrix.RowPointers[row + 1]; i++)
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{row + 1} {matrix.ColumnIds[i] + 1} {matrix.Values[i]:R}\n"));
        }
    }

    /// <summary>Reads the cells of a matrix, in any order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">The number of rows that it must have.</param>
    /// <param name="columns">The number of columns that it must have.</param>
    public static MarketCells Read(string path, int rows, int columns)
    {
        using var reader = new TsvReader(path);
        string banner = reader.ReadLine() ?? "";
        string[] words = banner.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!banner.StartsWith(Banner, StringComparison.OrdinalIgnoreCase) || words is not [_, _, _, "integer" or "real" or "Integer" or "Real", "general" or "General"])
            throw reader.Failure($"the first line is not '{Banner} integer general' or '… real general'; only such matrices can be read");
        // A file of another program says nothing of weights; whole numbers are counts then.
        bool isCounts = words[3].Equals("integer", StringComparison.OrdinalIgnoreCase);
        string? line;
        while ((line = reader.ReadLine()) is not null && (line.Length == 0 || line[0] == '%'))
            isCounts |= line.StartsWith(CountsComment, StringComparison.Ordinal);
        if (line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var rowText, var columnText, var countText]
            || !int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            throw reader.Failure("the size is missing: three whole numbers, rows, columns and cells");
        if (rowText != rows.ToString(CultureInfo.InvariantCulture) || columnText != columns.ToString(CultureInfo.InvariantCulture))
            throw reader.Failure($"the size is {rowText} × {columnText}, but documents.tsv has {rows} documents and vocabulary.tsv {columns} terms; take three files that were saved together");

        var cells = new MarketCells(isCounts, count);
        while ((line = reader.ReadLine()) is not null)
        {
            if (line.Length > 0)
                ReadCell(reader, line, rows, columns, cells);
        }

        return cells.Count == count ? cells : throw reader.Failure($"there are {cells.Count} cells and the size says {count}; the file is not complete");
    }

    private static void ReadCell(TsvReader reader, string line, int rows, int columns, MarketCells cells)
    {
        Span<Range> parts = stackalloc Range[4];
        ReadOnlySpan<char> text = line;
        int count = text.Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (count != 3
            || !int.TryParse(text[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out int row)
            || !int.TryParse(text[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out int column)
            || !double.TryParse(text[parts[2]], NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            throw reader.Failure($"'{line}' is no cell; write row, column and value");
        if (row < 1 || row > rows || column < 1 || column > columns)
            throw reader.Failure($"the cell {row} {column} lies outside the {rows} × {columns} matrix");
        if (!double.IsFinite(value) || (cells.IsCounts && value < 0))
            throw reader.Failure($"the value {text[parts[2]]} is no {(cells.IsCounts ? "count" : "number")}");
        if (!cells.TryAdd(row - 1, column - 1, value))
            throw reader.Failure("there are more cells than the size says; the file was changed by hand or two were joined");
    }

    private static bool IsWhole(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            if (Math.Abs(value) > 1L << 53 || value != Math.Floor(value))
                return false;
        }

        return true;
    }
}
