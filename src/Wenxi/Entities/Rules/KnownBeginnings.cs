using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>
/// Cuts an organisation back to the known name that it begins with where its end divides a word (南中国海|军事), or where
/// a country's ministry follows an alliance (北约|国防部|长).
/// </summary>
internal static class KnownBeginnings
{
    private const int MinistryLength = 3;
    private const int ShortestBeginning = 3, ShortestAlliance = 2;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        if (name.Type != EntityType.Organization || (draft.KindsOf(name) & NameKinds.Organization) != 0)
            names.Add(name);
        else if (!draft.IsWordStart(name.End) && Beginning(draft, name, Math.Min(ShortestBeginning, name.Length - 1)) is { } beginning)
            names.Add(beginning);
        else if (IsMinistry(draft, name) && Beginning(draft, name, ShortestAlliance) is { Type: EntityType.Organization } alliance && alliance.End == name.End - MinistryLength)
            names.Add(alliance);
        else
            names.Add(name);
    });

    private static bool IsMinistry(NameDraft draft, NameSpan name) =>
        name.Length > MinistryLength && draft.Slice(name)[^MinistryLength..] is "国防部" or "外交部" or "财政部";

    private static NameSpan? Beginning(NameDraft draft, NameSpan name, int shortest)
    {
        NameSpan? longest = null;
        NameImage.PrefixWalk walk = NameDraft.Known.WordsAt(draft.Slice(name));
        while (walk.MoveNext())
        {
            int end = name.Start + walk.Length;
            if (walk.Length >= shortest && draft.IsWordStart(end) && KnownNames.TypeOf(walk.Kinds) is { } type)
                longest = name with { End = end, Type = type };
        }

        return longest;
    }
}
