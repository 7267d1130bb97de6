using Parquet;
using Parquet.Schema;

namespace Wenxi.Statistics.Tables;

/// <summary>The documents of a matrix: id, name, date, and a column for each document variable.</summary>
internal static class DocumentsTable
{
    private const string Id = "id";
    private const string Name = "name";
    private const string Date = "date";

    // A variable may be called as one of the columns above.
    private const string VariablePrefix = "group_";
    private const int FixedColumns = 3;
    private const int GroupSize = 1 << 16;

    public static Task WriteAsync(string path, IReadOnlyList<DocumentVariables> documents, CancellationToken cancellation)
    {
        string[] variables = [.. documents.SelectMany(static document => document.Groups.Keys).Distinct().Order(StringComparer.Ordinal)];
        var layout = new TableLayout(
            [
                TableLayout.Column<int>(Id),
                TableLayout.Column<string>(Name),
                TableLayout.NullableColumn<DateOnly>(Date),
                .. variables.Select(static variable => TableLayout.NullableColumn<string>(VariablePrefix + LoneSurrogate.Escape(variable))),
            ],
            Id);
        return TableWriter.WriteAsync(path, layout, documents.Count, GroupSize, WriteGroupAsync, cancellation);

        async Task WriteGroupAsync(ParquetRowGroupWriter group, Range rows)
        {
            (int start, int count) = rows.GetOffsetAndLength(documents.Count);
            int[] ids = [.. Enumerable.Range(start, count)];
            await group.WriteAsync<int>(layout.Fields[0], ids, cancellationToken: cancellation).ConfigureAwait(false);
            await TableWriter.WriteStringsAsync(group, layout.Fields[1], ids.Select(id => documents[id].Id), cancellation).ConfigureAwait(false);
            DateOnly?[] dates = [.. ids.Select(id => documents[id].Date)];
            await group.WriteAsync<DateOnly>(layout.Fields[2], dates, cancellationToken: cancellation).ConfigureAwait(false);
            for (int i = 0; i < variables.Length; i++)
            {
                IEnumerable<string?> values = ids.Select(id => documents[id].Groups.GetValueOrDefault(variables[i]));
                await TableWriter.WriteNullableStringsAsync(group, layout.Fields[FixedColumns + i], values, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The documents by id.</summary>
    public static async Task<DocumentVariables[]> ReadAsync(string path, CancellationToken cancellation)
    {
        TableReader reader = await TableReader.OpenAsync(path, cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            DataField idColumn = reader.Column(Id, ColumnTypes.Ids);
            DataField nameColumn = reader.Column(Name, ColumnTypes.Texts);
            DataField dateColumn = reader.Column(Date, ColumnTypes.Dates);
            DataField[] variables = [.. reader.Columns
                .Where(static column => column.Name.StartsWith(VariablePrefix, StringComparison.Ordinal))
                .Select(column => reader.Column(column.Name, ColumnTypes.Texts))];
            var rows = new NumberedRows<DocumentVariables>(reader, "document");
            foreach (ParquetRowGroupReader group in reader.Groups)
            {
                int[] ids = await rows.ReadIdsAsync(group, idColumn, cancellation).ConfigureAwait(false);
                string?[] names = await reader.ReadStringsAsync(group, nameColumn, cancellation).ConfigureAwait(false);
                DateOnly?[] dates = await reader.ReadDatesAsync(group, dateColumn, cancellation).ConfigureAwait(false);
                Dictionary<string, string>[] groups = await ReadGroupsAsync(reader, group, variables, cancellation).ConfigureAwait(false);
                for (int row = 0; row < ids.Length; row++)
                {
                    rows.Add(ids[row], new DocumentVariables
                    {
                        Id = names[row] ?? throw reader.FailureInRow(rows.Count, "the name of the document is null; write one"),
                        Date = dates[row],
                        Groups = groups[row].Count == 0 ? DocumentVariables.NoGroups : groups[row],
                    });
                }
            }

            return rows.ToArray();
        }
    }

    private static async Task<Dictionary<string, string>[]> ReadGroupsAsync(TableReader reader, ParquetRowGroupReader group, DataField[] variables, CancellationToken cancellation)
    {
        var groups = new Dictionary<string, string>[TableReader.RowsOf(group)];
        for (int row = 0; row < groups.Length; row++)
            groups[row] = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DataField column in variables)
        {
            string variable = LoneSurrogate.Unescape(column.Name[VariablePrefix.Length..]);
            string?[] values = await reader.ReadStringsAsync(group, column, cancellation).ConfigureAwait(false);
            for (int row = 0; row < values.Length; row++)
            {
                if (values[row] is { } value)
                    groups[row][variable] = value;
            }
        }

        return groups;
    }
}
