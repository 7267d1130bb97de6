using System.Globalization;
using Parquet;
using Parquet.Schema;
using Wenxi.Statistics.Files;

namespace Wenxi.Statistics.Tables;

/// <summary>The cells of a matrix that are not 0: document, term, and count or weight.</summary>
internal sealed class CellsTable
{
    private const string Document = "document";
    private const string Term = "term";

    // The kind of the cells is a name, not metadata, since programs that write a table anew drop those.
    private const string Count = "count";
    private const string Weight = "weight";
    private const string DocumentsKey = "wenxi.documents";
    private const string TermsKey = "wenxi.terms";

    // As Arrow makes them; 16 MB of buffers.
    private const int GroupSize = 1 << 20;

    private readonly TableReader _reader;
    private readonly string[] _terms;
    private readonly DocumentVariables[] _documents;
    private readonly DataField _documentColumn;
    private readonly DataField _termColumn;
    private readonly DataField _valueColumn;
    private readonly bool _isCounts;

    private CellsTable(TableReader reader, string[] terms, DocumentVariables[] documents)
    {
        _reader = reader;
        _terms = terms;
        _documents = documents;
        _documentColumn = reader.Column(Document, ColumnTypes.Ids);
        _termColumn = reader.Column(Term, ColumnTypes.Ids);
        DataField? weights = reader.FindColumn(Weight, ColumnTypes.Numbers);
        DataField? counts = reader.FindColumn(Count, ColumnTypes.Numbers);
        if (counts is null == weights is null)
            throw reader.Failure($"there must be one of the columns '{Count}' and '{Weight}', and not both; it says what the cells are");
        _isCounts = counts is not null;
        _valueColumn = counts ?? weights!;
    }

    public static Task WriteAsync(string path, DocumentTermMatrix matrix, CancellationToken cancellation)
    {
        DataField value = TableLayout.Column<double>(matrix.Cells == CellKind.Counts ? Count : Weight);
        var layout = new TableLayout([TableLayout.Column<int>(Document), TableLayout.Column<int>(Term), value], Document, Term)
        {
            Metadata = new Dictionary<string, string>
            {
                [DocumentsKey] = matrix.DocumentCount.ToString(CultureInfo.InvariantCulture),
                [TermsKey] = matrix.TermCount.ToString(CultureInfo.InvariantCulture),
            },
        };
        int row = 0;
        return TableWriter.WriteAsync(path, layout, matrix.NonZeroCount, GroupSize, WriteGroupAsync, cancellation);

        async Task WriteGroupAsync(ParquetRowGroupWriter group, Range cells)
        {
            var rows = new int[cells.End.Value - cells.Start.Value];
            for (int i = 0; i < rows.Length; i++)
            {
                while (matrix.RowPointers[row + 1] <= cells.Start.Value + i)
                    row++;
                rows[i] = row;
            }

            await group.WriteAsync<int>(layout.Fields[0], rows, cancellationToken: cancellation).ConfigureAwait(false);
            await group.WriteAsync<int>(layout.Fields[1], matrix.ColumnIds[cells].ToArray(), cancellationToken: cancellation).ConfigureAwait(false);
            await group.WriteAsync<double>(layout.Fields[2], matrix.Values[cells].ToArray(), cancellationToken: cancellation).ConfigureAwait(false);
        }
    }

    public static async Task<DocumentTermMatrix> ReadAsync(string path, string[] terms, DocumentVariables[] documents, CancellationToken cancellation)
    {
        TableReader reader = await TableReader.OpenAsync(path, cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            CheckBelongs(reader, DocumentsKey, documents.Length, "documents");
            CheckBelongs(reader, TermsKey, terms.Length, "terms");
            var table = new CellsTable(reader, terms, documents);
            DocumentTermMatrix? sorted = TermsTable.AreSorted(terms) ? await table.ReadSortedAsync(cancellation).ConfigureAwait(false) : null;
            return sorted ?? await table.ReadAnyAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static void CheckBelongs(TableReader reader, string key, int count, string name)
    {
        if (reader.Metadata(key) is { } saved && saved != count.ToString(CultureInfo.InvariantCulture))
            throw reader.Failure($"it was saved with {saved} {name}, but {name}.parquet has {count}; take three files that were saved together");
    }

    /// <summary>Reads cells as they are saved right into the arrays of the matrix; null if they are sorted otherwise.</summary>
    private async Task<DocumentTermMatrix?> ReadSortedAsync(CancellationToken cancellation)
    {
        var rowPointers = new int[_documents.Length + 1];
        var columns = new int[_reader.RowCount];
        var values = new double[_reader.RowCount];
        var rows = new int[_reader.LargestGroup];
        int count = 0;
        (int Row, int Column) last = (0, -1);
        foreach (ParquetRowGroupReader group in _reader.Groups)
        {
            int end = count + TableReader.RowsOf(group);
            await ReadGroupAsync(group, rows, columns.AsMemory(count..end), values.AsMemory(count..end), cancellation).ConfigureAwait(false);
            for (int first = count; count < end; count++)
            {
                (int Row, int Column) place = (rows[count - first], columns[count]);
                Check(count, place.Row, place.Column, values[count]);
                if (place.CompareTo(last) <= 0 || values[count] == 0)
                    return null;
                rowPointers[place.Row + 1]++;
                last = place;
            }
        }

        for (int row = 0; row < _documents.Length; row++)
            rowPointers[row + 1] += rowPointers[row];
        return new DocumentTermMatrix(Vocabulary.OfSorted(_terms), _documents, rowPointers, columns, values, _isCounts ? CellKind.Counts : CellKind.Weights);
    }

    private async Task<DocumentTermMatrix> ReadAnyAsync(CancellationToken cancellation)
    {
        var cells = new MarketCells(_isCounts, _reader.RowCount);
        var rows = new int[_reader.LargestGroup];
        var columns = new int[_reader.LargestGroup];
        var values = new double[_reader.LargestGroup];
        foreach (ParquetRowGroupReader group in _reader.Groups)
        {
            await ReadGroupAsync(group, rows, columns.AsMemory(0, TableReader.RowsOf(group)), values.AsMemory(0, TableReader.RowsOf(group)), cancellation).ConfigureAwait(false);
            for (int row = 0; row < group.RowCount; row++)
            {
                Check(cells.Count, rows[row], columns[row], values[row]);
                cells.TryAdd(rows[row], columns[row], values[row]);
            }
        }

        return cells.ToMatrix(_terms, _documents);
    }

    private async Task ReadGroupAsync(ParquetRowGroupReader group, int[] rows, Memory<int> columns, Memory<double> values, CancellationToken cancellation)
    {
        await _reader.ReadNumbersAsync(group, _documentColumn, rows.AsMemory(0, columns.Length), cancellation).ConfigureAwait(false);
        await _reader.ReadNumbersAsync(group, _termColumn, columns, cancellation).ConfigureAwait(false);
        await _reader.ReadNumbersAsync(group, _valueColumn, values, cancellation).ConfigureAwait(false);
    }

    private void Check(int place, int row, int column, double value)
    {
        if ((uint)row >= (uint)_documents.Length || (uint)column >= (uint)_terms.Length)
            throw _reader.FailureInRow(place, $"the cell of document {row} and term {column} lies outside the {_documents.Length} × {_terms.Length} matrix; take three files that were saved together");
        if (!double.IsFinite(value) || (_isCounts && value < 0))
            throw _reader.FailureInRow(place, string.Create(CultureInfo.InvariantCulture, $"the value {value} is no {(_isCounts ? "count" : "number")}; leave the row out"));
    }
}
