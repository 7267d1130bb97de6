using System.Globalization;

namespace Wenxi.Statistics.Parts;

/// <summary>Reads the documents of a part.</summary>
internal static class PartDocuments
{
    public static DocumentVariables Read(PartReader part)
    {
        string id = part.ReadString();
        string date = part.ReadString();
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int left = part.ReadInt(); left > 0; left--)
            groups[part.ReadString()] = part.ReadString();
        return new DocumentVariables
        {
            Id = id,
            Date = date.Length == 0 ? null : DateOnly.ParseExact(date, PartWriter.DateFormat, CultureInfo.InvariantCulture),
            Groups = groups.Count == 0 ? DocumentVariables.NoGroups : groups,
        };
    }
}
