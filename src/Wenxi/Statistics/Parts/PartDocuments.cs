using System.Globalization;

namespace Wenxi.Statistics.Parts;

/// <summary>Reads the documents of a part.</summary>
internal static class PartDocuments
{
    public static DocumentVariables Read(PartReader part)
    {
        string id = part.ReadString();
        string date = part.ReadString();
        return new DocumentVariables
        {
            Id = id,
            Date = date.Length == 0 ? null : DateOnly.ParseExact(date, PartWriter.DateFormat, CultureInfo.InvariantCulture),
            Groups = ReadGroups(part),
        };
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
