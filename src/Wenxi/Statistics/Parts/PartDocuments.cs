using System.Globalization;

namespace Wenxi.Statistics.Parts;

/// <summary>Reads the documents of a part.</summary>
internal static class PartDocuments
{
    /// <param name="part">Stands at the document.</param>
    /// <param name="terms">The number of its different terms.</param>
    public static DocumentVariables Read(PartReader part, out int terms)
    {
        string id = part.ReadString();
        string date = part.ReadString();
        var document = new DocumentVariables
        {
            Id = id,
            Date = date.Length == 0 ? null : DateOnly.ParseExact(date, PartWriter.DateFormat, CultureInfo.InvariantCulture),
            Groups = ReadGroups(part),
        };
        terms = part.ReadInt();
        return document;
    }

    private static IReadOnlyDictionary<string, string> ReadGroups(PartReader part)
    {
        int count = part.ReadInt();
        if (count == 0)
            return DocumentVariables.NoGroups;
        var groups = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (; count > 0; count--)
            groups[part.ReadString()] = part.ReadString();
        return groups;
    }
}
