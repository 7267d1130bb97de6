namespace Wenxi.Statistics.Matrices;

/// <summary>Gives the columns of a matrix other places.</summary>
internal static class Columns
{
    /// <param name="matrix">The matrix.</param>
    /// <param name="vocabulary">The new columns.</param>
    /// <param name="map">For each old column its new one, ascending, or −1 to leave it out.</param>
    public static DocumentTermMatrix Map(DocumentTermMatrix matrix, Vocabulary vocabulary, int[] map)
    {
        int kept = 0;
        foreach (int column in matrix.ColumnIds)
            kept += map[column] >= 0 ? 1 : 0;
        var columnIds = new int[kept];
        var values = new double[kept];
        var rowPointers = new int[matrix.DocumentCount + 1];
        int next = 0;
        for (int row = 0; row < matrix.DocumentCount; row++)
        {
            ReadOnlySpan<int> terms = matrix.RowTerms(row);
            ReadOnlySpan<double> cells = matrix.RowValues(row);
            for (int i = 0; i < terms.Length; i++)
            {
                if (map[terms[i]] < 0)
                    continue;
                columnIds[next] = map[terms[i]];
                values[next++] = cells[i];
            }

            rowPointers[row + 1] = next;
        }

        return new DocumentTermMatrix(vocabulary, [.. matrix.Documents], rowPointers, columnIds, values, matrix.Cells);
    }

    /// <summary>Keeps the columns for which <paramref name="keeps"/> says so.</summary>
    public static DocumentTermMatrix Select(DocumentTermMatrix matrix, Func<int, bool> keeps)
    {
        var map = new int[matrix.TermCount];
        var terms = new List<string>();
        for (int column = 0; column < map.Length; column++)
        {
            bool isKept = keeps(column);
            map[column] = isKept ? terms.Count : -1;
            if (isKept)
                terms.Add(matrix.Vocabulary[column]);
        }

        return Map(matrix, Vocabulary.OfSorted([.. terms]), map);
    }

    /// <summary>Gives the matrix the columns of another vocabulary.</summary>
    public static DocumentTermMatrix Match(DocumentTermMatrix matrix, Vocabulary vocabulary)
    {
        var map = new int[matrix.TermCount];
        for (int column = 0; column < map.Length; column++)
            map[column] = vocabulary.IdOf(matrix.Vocabulary[column]);
        return Map(matrix, vocabulary, map);
    }
}
