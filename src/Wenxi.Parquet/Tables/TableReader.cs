using System.Numerics;
using Parquet;
using Parquet.Schema;

namespace Wenxi.Statistics.Tables;

/// <summary>Reads the columns of a Parquet file, group by group, and says where it is wrong.</summary>
internal sealed class TableReader : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly FileStream _stream;
    private ParquetReader? _reader;
    private IReadOnlyList<Field> _fields = [];
    private Dictionary<string, string> _metadata = [];

    private TableReader(string path)
    {
        _path = path;
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true);
    }

    /// <summary>The number of rows of all groups.</summary>
    public int RowCount { get; private set; }

    /// <summary>The number of rows of the largest group.</summary>
    public int LargestGroup { get; private set; }

    /// <summary>The rows, in the order of the file.</summary>
    public IReadOnlyList<ParquetRowGroupReader> Groups { get; private set; } = [];

    public IEnumerable<DataField> Columns => _fields.OfType<DataField>();

    public static async Task<TableReader> OpenAsync(string path, CancellationToken cancellation)
    {
        var reader = new TableReader(path);
        try
        {
            await reader.OpenAsync(cancellation).ConfigureAwait(false);
            return reader;
        }
        catch
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The column of a name, if there is one; it has one of the types.</summary>
    /// <exception cref="MatrixFileException">It has another type.</exception>
    public DataField? FindColumn(string name, ReadOnlySpan<Type> types)
    {
        if (_fields.FirstOrDefault(field => field.Name == name) is not { } field)
            return null;
        return field is DataField { IsArray: false } column && types.Contains(column.ClrType)
            ? column
            : throw Failure($"the column '{name}' is of another type; write it as {string.Join(" or ", types.ToArray().Select(NameOf))}");
    }

    /// <exception cref="MatrixFileException">There is no such column, or it has another type.</exception>
    public DataField Column(string name, ReadOnlySpan<Type> types) =>
        FindColumn(name, types) ?? throw Failure($"there is no column '{name}'; the columns are {string.Join(", ", _fields.Select(static field => $"'{field.Name}'"))}");

    /// <summary>What a key of the file's metadata says; null if there is none, as in the file of another program.</summary>
    public string? Metadata(string key) => _metadata.GetValueOrDefault(key);

    public static int RowsOf(ParquetRowGroupReader group) => (int)group.RowCount;

    /// <summary>Reads numbers, whatever their type in the file.</summary>
    /// <param name="group">The group.</param>
    /// <param name="column">A column of one of the types of <see cref="ColumnTypes.Numbers"/>.</param>
    /// <param name="numbers">Takes them: one for each row of the group.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task ReadNumbersAsync<T>(ParquetRowGroupReader group, DataField column, Memory<T> numbers, CancellationToken cancellation)
        where T : struct, INumberBase<T>
    {
        if (column.ClrType == typeof(T))
            return ReadValuesAsync(group, column, numbers, cancellation);
        if (column.ClrType == typeof(int))
            return ConvertAsync<int, T>(group, column, numbers, cancellation);
        return column.ClrType == typeof(uint)
            ? ConvertAsync<uint, T>(group, column, numbers, cancellation)
            : ConvertAsync<long, T>(group, column, numbers, cancellation);
    }

    /// <summary>Reads strings; null where there is none.</summary>
    public async Task<string?[]> ReadStringsAsync(ParquetRowGroupReader group, DataField column, CancellationToken cancellation)
    {
        var texts = new string?[RowsOf(group)];
        await GuardAsync(() => group.ReadAsync(column, texts.AsMemory()!, cancellationToken: cancellation)).ConfigureAwait(false);
        for (int i = 0; i < texts.Length; i++)
            texts[i] = texts[i] is { } text ? LoneSurrogate.Unescape(text) : null;
        return texts;
    }

    public async Task<DateOnly?[]> ReadDatesAsync(ParquetRowGroupReader group, DataField column, CancellationToken cancellation)
    {
        var dates = new DateOnly?[RowsOf(group)];
        if (column.IsNullable)
        {
            await GuardAsync(() => group.ReadAsync<DateOnly>(column, dates.AsMemory(), cancellationToken: cancellation)).ConfigureAwait(false);
            return dates;
        }

        var all = new DateOnly[dates.Length];
        await ReadValuesAsync<DateOnly>(group, column, all, cancellation).ConfigureAwait(false);
        return [.. all];
    }

    public MatrixFileException Failure(string reason, Exception? inner = null) => new(_path, line: 0, reason, inner);

    public MatrixFileException FailureInRow(int row, string reason) => Failure($"row {row} (from 0): {reason}");

    public async ValueTask DisposeAsync()
    {
        if (_reader is not null)
            await _reader.DisposeAsync().ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    private async Task OpenAsync(CancellationToken cancellation)
    {
        var options = new ParquetOptions { UseDateOnlyTypeForDates = true };
        await GuardAsync(async () =>
        {
            _reader = await ParquetReader.CreateAsync(_stream, options, cancellationToken: cancellation).ConfigureAwait(false);
            // Parquet.Net looks at these when they are asked for.
            _fields = _reader.Schema.Fields;
            _metadata = _reader.CustomMetadata;
            Groups = _reader.RowGroups;
            CountRows(_reader.Metadata?.NumRows);
        }).ConfigureAwait(false);
    }

    /// <summary>Adds up the groups. Memory is taken for as many rows as they say, so the file must say so in every place.</summary>
    private void CountRows(long? said)
    {
        long rows = 0;
        foreach (ParquetRowGroupReader group in Groups)
        {
            if (group.RowCount < 0 || group.RowCount > Array.MaxLength || Columns.Any(column => !column.IsArray && group.GetMetadata(column)?.MetaData?.NumValues != group.RowCount))
                throw Failure($"a column is not as long as the {group.RowCount} rows that its group says it has; the file is damaged, save the matrix again");
            rows += group.RowCount;
            LargestGroup = Math.Max(LargestGroup, RowsOf(group));
        }

        if (rows > Array.MaxLength)
            throw Failure($"there are {rows} rows, more than the {Array.MaxLength} that a matrix can have");
        if (said != rows)
            throw Failure($"the file says that it has {said} rows, but its groups have {rows}; it is damaged, save the matrix again");
        RowCount = (int)rows;
    }

    private async Task ConvertAsync<TStored, T>(ParquetRowGroupReader group, DataField column, Memory<T> numbers, CancellationToken cancellation)
        where TStored : struct, INumberBase<TStored>
        where T : struct, INumberBase<T>
    {
        var stored = new TStored[numbers.Length];
        await ReadValuesAsync<TStored>(group, column, stored, cancellation).ConfigureAwait(false);
        for (int i = 0; i < stored.Length; i++)
        {
            try
            {
                numbers.Span[i] = T.CreateChecked(stored[i]);
            }
            catch (OverflowException)
            {
                throw Failure($"the column '{column.Name}' has the number {stored[i]}, which is too large or negative");
            }
        }
    }

    /// <summary>Reads the values of a column that has no nulls, also if it might.</summary>
    private async Task ReadValuesAsync<T>(ParquetRowGroupReader group, DataField column, Memory<T> values, CancellationToken cancellation)
        where T : struct
    {
        if (!column.IsNullable)
        {
            await GuardAsync(() => group.ReadAsync(column, values, cancellationToken: cancellation)).ConfigureAwait(false);
            return;
        }

        // Other programs declare every column so.
        var nullable = new T?[values.Length];
        await GuardAsync(() => group.ReadAsync<T>(column, nullable.AsMemory(), cancellationToken: cancellation)).ConfigureAwait(false);
        for (int i = 0; i < nullable.Length; i++)
            values.Span[i] = nullable[i] ?? throw Failure($"the column '{column.Name}' has a null; leave such rows out");
    }

    /// <summary>
    /// Whatever Parquet.Net throws at bytes that it does not expect is one exception here. So is a fault of the disk: a wrong
    /// offset in the file looks the same.
    /// </summary>
    private async Task GuardAsync(Func<ValueTask> read)
    {
        try
        {
            await read().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or MatrixFileException))
        {
            throw Failure($"this is no Parquet file, or it is damaged ({exception.Message}); save the matrix again", exception);
        }
    }

    private static string NameOf(Type type) => type switch
    {
        _ when type == ColumnTypes.Text => "string",
        _ when type == typeof(DateOnly) => "date",
        _ when type == typeof(double) => "64-bit floating point",
        _ when type == typeof(int) => "32-bit integer",
        _ when type == typeof(uint) => "unsigned 32-bit integer",
        _ => "64-bit integer",
    };
}
