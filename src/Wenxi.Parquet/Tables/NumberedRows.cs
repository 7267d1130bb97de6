using System.Diagnostics;
using Parquet;
using Parquet.Schema;

namespace Wenxi.Statistics.Tables;

/// <summary>The rows of a table in which each has an id, put in the order of the ids.</summary>
/// <param name="reader">The file.</param>
/// <param name="name">What a row is called.</param>
internal sealed class NumberedRows<T>(TableReader reader, string name)
    where T : class
{
    private readonly T?[] _items = new T?[reader.RowCount];

    /// <summary>The number of rows so far.</summary>
    public int Count { get; private set; }

    /// <summary>All rows by id, once each was added.</summary>
    public T[] ToArray()
    {
        Debug.Assert(Count == _items.Length, "A place is empty.");
        return _items!;
    }

    public async Task<int[]> ReadIdsAsync(ParquetRowGroupReader group, DataField column, CancellationToken cancellation)
    {
        var ids = new int[TableReader.RowsOf(group)];
        await reader.ReadNumbersAsync<int>(group, column, ids, cancellation).ConfigureAwait(false);
        return ids;
    }

    /// <exception cref="MatrixFileException">The id is none, or that of an earlier row: so no place stays empty.</exception>
    public void Add(int id, T item)
    {
        if (id < 0 || id >= _items.Length)
            throw reader.FailureInRow(Count, $"the {name} has the id {id}, but the ids of {_items.Length} rows are 0 to {_items.Length - 1}; number the rows again, here and in cells.parquet");
        if (_items[id] is not null)
            throw reader.FailureInRow(Count, $"the id {id} stands in an earlier row, too; give each {name} its own");
        _items[id] = item;
        Count++;
    }
}
