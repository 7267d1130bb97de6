using Parquet;
using Parquet.Schema;

namespace Wenxi.Statistics.Tables;

/// <summary>The terms of a matrix: id and term.</summary>
internal static class TermsTable
{
    private const string Id = "id";
    private const string Term = "term";
    private const int GroupSize = 1 << 18;

    public static Task WriteAsync(string path, Vocabulary vocabulary, CancellationToken cancellation)
    {
        var layout = new TableLayout([TableLayout.Column<int>(Id), TableLayout.Column<string>(Term)], Id);
        return TableWriter.WriteAsync(path, layout, vocabulary.Count, GroupSize, WriteGroupAsync, cancellation);

        async Task WriteGroupAsync(ParquetRowGroupWriter group, Range rows)
        {
            (int start, int count) = rows.GetOffsetAndLength(vocabulary.Count);
            int[] ids = [.. Enumerable.Range(start, count)];
            await group.WriteAsync<int>(layout.Fields[0], ids, cancellationToken: cancellation).ConfigureAwait(false);
            await TableWriter.WriteStringsAsync(group, layout.Fields[1], ids.Select(id => vocabulary[id]), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The terms by id; no two the same.</summary>
    public static async Task<string[]> ReadAsync(string path, CancellationToken cancellation)
    {
        TableReader reader = await TableReader.OpenAsync(path, cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            DataField idColumn = reader.Column(Id, ColumnTypes.Ids);
            DataField termColumn = reader.Column(Term, ColumnTypes.Texts);
            var rows = new NumberedRows<string>(reader, "term");
            foreach (ParquetRowGroupReader group in reader.Groups)
            {
                int[] ids = await rows.ReadIdsAsync(group, idColumn, cancellation).ConfigureAwait(false);
                string?[] terms = await reader.ReadStringsAsync(group, termColumn, cancellation).ConfigureAwait(false);
                for (int row = 0; row < ids.Length; row++)
                    rows.Add(ids[row], terms[row] ?? throw reader.FailureInRow(rows.Count, "the term is null; leave the row out and number the others"));
            }

            string[] all = rows.ToArray();
            CheckDifferent(reader, all);
            return all;
        }
    }

    /// <summary>Whether terms stand in the order of a vocabulary.</summary>
    public static bool AreSorted(ReadOnlySpan<string> terms)
    {
        for (int i = 1; i < terms.Length; i++)
        {
            if (string.CompareOrdinal(terms[i - 1], terms[i]) >= 0)
                return false;
        }

        return true;
    }

    private static void CheckDifferent(TableReader reader, string[] terms)
    {
        if (AreSorted(terms))
            return;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (string term in terms)
        {
            if (!known.Add(term))
                throw reader.Failure($"the term '{term}' has two ids; each term is one column");
        }
    }
}
