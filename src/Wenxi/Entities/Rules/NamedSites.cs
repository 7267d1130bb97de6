using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Rules;

/// <summary>A word and the kind of a site are one place: 入间|空军基地, 福岛|核电站.</summary>
internal static class NamedSites
{
    private const int ShortestName = 2, LongestName = 6;
    private const double Confidence = 0.75;

    private static readonly string[] Kinds = ["空军基地", "海军基地", "军事基地", "导弹基地", "核电站", "核电厂", "国际机场", "火车站", "航天中心", "发射场"];

    public static void Apply(NameDraft draft)
    {
        var sites = new List<NameSpan>();
        foreach (string kind in Kinds)
        {
            int position = 0;
            while (draft.Text.AsSpan(position).IndexOf(kind) is >= 0 and int distance)
            {
                int start = position + distance;
                position = start + kind.Length;
                if (NameStart(draft, start) is >= 0 and int nameStart && draft.IsWordStart(position))
                    sites.Add(new NameSpan(nameStart, position, EntityType.Location, Confidence));
            }
        }

        draft.Add(sites, Conflict.ReplaceInside);
    }

    /// <summary>Where the name of the site starts that ends at a place; −1 if what stands before is none.</summary>
    private static int NameStart(NameDraft draft, int end)
    {
        if (end == 0 || !draft.IsWordStart(end))
            return -1;
        if (draft.NameAt(end - 1) is { Type: EntityType.Location } place && place.End == end)
            return place.Start;
        int token = draft.TokenAt(end - 1);
        bool isName = draft.Tokens[token].Length is >= ShortestName and <= LongestName && TokenTags.IsHan(draft.Word(token))
            && (draft.Tokens[token].Tag is "ns" or "nz" or "nr" or "nrt" || draft.HasCandidateAt(draft.Tokens[token].Start));
        return isName ? draft.Tokens[token].Start : -1;
    }
}
