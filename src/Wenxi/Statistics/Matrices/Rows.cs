namespace Wenxi.Statistics.Matrices;

/// <summary>Selects rows and adds them up.</summary>
internal static class Rows
{
    public static DocumentTermMatrix Select(DocumentTermMatrix matrix, Func<DocumentVariables, bool> keeps)
    {
        var rows = new RowBuilder(matrix.TermCount);
        var documents = new List<DocumentVariables>();
        for (int row = 0; row < matrix.DocumentCount; row++)
        {
            if (!keeps(matrix.Documents[row]))
                continue;
            documents.Add(matrix.Documents[row]);
            Add(rows, matrix, row);
            rows.EndRow();
        }

        return rows.ToMatrix(matrix.Vocabulary, [.. documents], matrix.Cells);
    }

    /// <summary>Adds up the rows of each group; groups stand in ordinal order.</summary>
    public static DocumentTermMatrix Group(DocumentTermMatrix matrix, Func<DocumentVariables, string> groupOf, Func<string, DocumentVariables> describe)
    {
        var members = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int row = 0; row < matrix.DocumentCount; row++)
        {
            string group = groupOf(matrix.Documents[row]) ?? "";
            if (!members.TryGetValue(group, out List<int>? rowsOfGroup))
                members.Add(group, rowsOfGroup = []);
            rowsOfGroup.Add(row);
        }

        var rows = new RowBuilder(matrix.TermCount);
        foreach (List<int> rowsOfGroup in members.Values)
        {
            foreach (int row in rowsOfGroup)
                Add(rows, matrix, row);
            rows.EndRow();
        }

        return rows.ToMatrix(matrix.Vocabulary, [.. members.Keys.Select(describe)], matrix.Cells);
    }

    /// <summary>One matrix of all documents over all terms; rows of the same document add up.</summary>
    public static DocumentTermMatrix Merge(DocumentTermMatrix[] parts)
    {
        Vocabulary vocabulary = Vocabulary.Of(parts.SelectMany(static part => part.Vocabulary));
        DocumentTermMatrix[] matched = [.. parts.Select(part => Columns.Match(part, vocabulary))];
        var indexOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var documents = new List<DocumentVariables>();
        var members = new List<List<(DocumentTermMatrix Part, int Row)>>();
        foreach (DocumentTermMatrix part in matched)
        {
            for (int row = 0; row < part.DocumentCount; row++)
            {
                if (indexOf.TryAdd(part.Documents[row].Id, documents.Count))
                {
                    documents.Add(part.Documents[row]);
                    members.Add([]);
                }

                members[indexOf[part.Documents[row].Id]].Add((part, row));
            }
        }

        var rows = new RowBuilder(vocabulary.Count);
        foreach (List<(DocumentTermMatrix Part, int Row)> document in members)
        {
            foreach ((DocumentTermMatrix part, int row) in document)
                Add(rows, part, row);
            rows.EndRow();
        }

        return rows.ToMatrix(vocabulary, [.. documents], CellKind.Counts);
    }

    private static void Add(RowBuilder rows, DocumentTermMatrix matrix, int row)
    {
        ReadOnlySpan<int> terms = matrix.RowTerms(row);
        ReadOnlySpan<double> values = matrix.RowValues(row);
        for (int i = 0; i < terms.Length; i++)
            rows.Add(terms[i], values[i]);
    }
}
