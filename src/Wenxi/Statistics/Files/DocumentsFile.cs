using System.Globalization;

namespace Wenxi.Statistics.Files;

/// <summary>The documents of a matrix as TSV: id, date, and a column for each document variable, in the order of the rows.</summary>
internal static class DocumentsFile
{
    private const int FixedColumns = 2;
    private const string DateFormat = "yyyy-MM-dd";

    public static void Write(string path, IReadOnlyList<DocumentVariables> documents)
    {
        string[] variables = [.. documents.SelectMany(static document => document.Groups.Keys).Distinct().Order(StringComparer.Ordinal)];
        using StreamWriter writer = MatrixFolder.CreateText(path);
        writer.Write(string.Join('\t', ["id", "date", .. variables.Select(TsvField.Escape)]) + "\n");
        foreach (DocumentVariables document in documents)
        {
            string? date = document.Date?.ToString(DateFormat, CultureInfo.InvariantCulture);
            IEnumerable<string?> values = variables.Select(variable => document.Groups.GetValueOrDefault(variable));
            writer.Write(string.Join('\t', ((string?[])[document.Id, date, .. values]).Select(TsvField.Escape)) + "\n");
        }
    }

    public static DocumentVariables[] Read(string path)
    {
        using var reader = new TsvReader(path);
        if (reader.ReadFields() is not ["id", "date", ..] header)
            throw reader.Failure("the first line does not begin with the columns 'id' and 'date'; give a documents.tsv as saved");
        var documents = new List<DocumentVariables>();
        while (reader.ReadFields() is { } fields)
        {
            if (fields.Length != header.Length)
                throw reader.Failure($"there are {fields.Length} fields and the first line has {header.Length}; write \\N for a value that is missing");
            documents.Add(new DocumentVariables
            {
                Id = fields[0] ?? throw reader.Failure(@"the id is missing (\N); write one"),
                Date = fields[1] is { } date ? DateOf(date, reader) : null,
                Groups = GroupsOf(header, fields),
            });
        }

        return [.. documents];
    }

    private static DateOnly DateOf(string date, TsvReader reader) =>
        DateOnly.TryParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw reader.Failure($"'{date}' is no date; write it as 2023-01-31, or \\N");

    private static IReadOnlyDictionary<string, string> GroupsOf(string?[] header, string?[] fields)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = FixedColumns; i < fields.Length; i++)
        {
            if (fields[i] is { } value)
                groups[header[i] ?? ""] = value;
        }

        return groups.Count == 0 ? DocumentVariables.NoGroups : groups;
    }
}
