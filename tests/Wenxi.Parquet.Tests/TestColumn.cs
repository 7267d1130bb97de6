using Parquet;
using Parquet.Schema;

namespace Wenxi.Parquet.Tests;

/// <summary>A column as another program writes it.</summary>
public sealed record TestColumn(DataField Field, Func<ParquetRowGroupWriter, Task> WriteAsync)
{
    public static TestColumn Of<T>(string name, params T[] values)
        where T : struct
    {
        var field = new DataField(name, typeof(T), isNullable: false);
        return new TestColumn(field, group => group.WriteAsync<T>(field, values));
    }

    public static TestColumn OfNullable<T>(string name, params T?[] values)
        where T : struct
    {
        var field = new DataField(name, typeof(T), isNullable: true);
        return new TestColumn(field, group => group.WriteAsync<T>(field, values));
    }

    public static TestColumn OfText(string name, params string?[] values)
    {
        var field = new DataField(name, typeof(string), isNullable: true);
        return new TestColumn(field, group => group.WriteAsync(field, values!));
    }

    /// <summary>Writes a table of one group without metadata.</summary>
    public static async Task WriteTableAsync(string path, params TestColumn[] columns)
    {
        await using FileStream stream = File.Create(path);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(static column => column.Field)), stream);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (TestColumn column in columns)
            await column.WriteAsync(group);
    }
}
