namespace Wenxi.Entities;

/// <summary>Reads a line of a user's gazetteer.</summary>
internal static class GazetteerLine
{
    private const string Form = "name TAB type TAB English name";

    /// <returns>Null for a blank line or a comment.</returns>
    public static GazetteerEntry? Read(string line, string source, int number)
    {
        string text = line.TrimStart('\uFEFF').TrimEnd('\r', '\n');
        if (string.IsNullOrWhiteSpace(text) || text[0] == '#')
            return null;
        string[] fields = text.Split('\t');
        if (fields.Length is < 2 or > 3)
            throw Error($"{fields.Length} columns", $"write {Form}");
        if (TypeOf(fields[1].Trim()) is not { } type)
            throw Error($"the type '{fields[1]}' is no kind of name", "write PERSON, LOCATION, ORGANIZATION, WORK or OTHER");
        var entry = new GazetteerEntry(fields[0].Trim(), type, fields.Length == 3 && fields[2].Trim() is { Length: > 0 } english ? english : null);
        return Problem(entry) is { } problem ? throw Error(problem, "correct the line, or leave it out") : entry;

        GazetteerException Error(string what, string remedy) => new($"{source}:{number}: {what} (line: '{text.Replace("\t", "\\t", StringComparison.Ordinal)}'); {remedy}", source, number);
    }

    /// <summary>What is wrong with an entry; null if nothing.</summary>
    public static string? Problem(GazetteerEntry entry)
    {
        if (string.IsNullOrEmpty(entry.Name))
            return "the name is empty";
        return entry.Type > EntityType.Other ? $"'{entry.Name}' has the type {entry.Type}, which is no kind of name" : null;
    }

    private static EntityType? TypeOf(string name) => name.ToUpperInvariant() switch
    {
        "PERSON" or "PER" => EntityType.Person,
        "LOCATION" or "LOC" => EntityType.Location,
        "ORGANIZATION" or "ORG" => EntityType.Organization,
        "WORK" => EntityType.Work,
        "OTHER" => EntityType.Other,
        _ => null,
    };
}
