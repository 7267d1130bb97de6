using Parquet;
using Parquet.Schema;

namespace Wenxi.Statistics.Tables;

/// <summary>Writes a Parquet file in groups of rows.</summary>
internal static class TableWriter
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes a file; it has its name when it is whole, since one that was cut off between two groups would be read without complaint.</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The columns and how they are encoded.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="groupSize">The number of rows of a group.</param>
    /// <param name="write">Writes the columns of the rows of a range.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task WriteAsync(
        string path,
        TableLayout table,
        int rows,
        int groupSize,
        Func<ParquetRowGroupWriter, Range, Task> write,
        CancellationToken cancellation)
    {
        string unfinished = path + ".unfinished";
        try
        {
            var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, useAsync: true);
            await using (stream.ConfigureAwait(false))
            {
                ParquetWriter writer = await ParquetWriter.CreateAsync(table.Schema, stream, table.Options, cancellationToken: cancellation).ConfigureAwait(false);
                await using (writer.ConfigureAwait(false))
                {
                    writer.CustomMetadata = table.Metadata;
                    for (int start = 0; start < rows; start += groupSize)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        using ParquetRowGroupWriter group = writer.CreateRowGroup();
                        await write(group, start..Math.Min(start + groupSize, rows)).ConfigureAwait(false);
                    }
                }
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public static Task WriteStringsAsync(ParquetRowGroupWriter group, DataField field, IEnumerable<string> values, CancellationToken cancellation)
    {
        ReadOnlyMemory<char>[] texts = [.. values.Select(static value => LoneSurrogate.Escape(value).AsMemory())];
        return group.WriteAsync<ReadOnlyMemory<char>>(field, texts, cancellationToken: cancellation);
    }

    public static Task WriteNullableStringsAsync(ParquetRowGroupWriter group, DataField field, IEnumerable<string?> values, CancellationToken cancellation)
    {
        ReadOnlyMemory<char>?[] texts = [.. values.Select(static value => value is null ? (ReadOnlyMemory<char>?)null : LoneSurrogate.Escape(value).AsMemory())];
        return group.WriteAsync<ReadOnlyMemory<char>>(field, texts, cancellationToken: cancellation);
    }
}
