using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>
/// Cuts an organisation back to the known name that it begins with where its end divides a word: 南中国海|军事.
/// </summary>
internal static class KnownBeginnings
{
    private const int ShortestBeginning = 3;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        if (name.Type != EntityType.Organization || (draft.KindsOf(name) & NameKinds.Organization) != 0)
            names.Add(name);
        else if (!draft.IsWordStart(name.End) && Beginning(draft, name) is { } beginning)
            names.Add(beginning);
        else
            names.Add(name);
    });

    private static NameSpan? Beginning(NameDraft draft, NameSpan name)
    {
        NameSpan? longest = null;
        NameImage.PrefixWalk walk = NameDraft.Known.WordsAt(draft.Slice(name));
        while (walk.MoveNext())
        {
            int end = name.Start + walk.Length;
            if (walk.Length >= ShortestBeginning && draft.IsWordStart(end) && KnownNames.TypeOf(walk.Kinds) is { } type)
                longest = name with { End = end, Type = type };
        }

        return longest;
    }
}
