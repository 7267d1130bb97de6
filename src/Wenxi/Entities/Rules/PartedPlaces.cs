using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Parts two known places that the network took for one: 上海|浦东新区.</summary>
internal static class PartedPlaces
{
    private const int Shortest = 2;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        int border = name.Type == EntityType.Location && (draft.KindsOf(name) & NameKinds.Location) == 0 ? Border(draft, name) : 0;
        if (border > 0)
            names.AddRange([name with { End = border }, name with { Start = border }]);
        else
            names.Add(name);
    });

    private static int Border(NameDraft draft, NameSpan name)
    {
        for (int border = name.End - Shortest; border >= name.Start + Shortest; border--)
        {
            bool areBoth = IsPlace(draft, name.Start, border) && IsPlace(draft, border, name.End);
            if (areBoth)
                return border;
        }

        return 0;
    }

    private static bool IsPlace(NameDraft draft, int start, int end) => (NameDraft.Known.KindsOf(draft.Slice(start, end)) & NameKinds.Location) != 0;
}
