using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Rules;

/// <summary>印度-太平洋 is one place; 日本-北约 and 俄罗斯-乌克兰 are two names.</summary>
internal static class JoinedPlaces
{
    private const double Confidence = 0.85;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        bool joins = names.Count > 0 && name.Type == EntityType.Location && names[^1].Type == EntityType.Location
            && name.Start == names[^1].End + 1 && draft.Text[names[^1].End] is '-' or '－' or '–' or '—'
            && draft.Text[name.End - 1] is '洋' or '海' or '湾';
        if (joins)
            names[^1] = new NameSpan(names[^1].Start, name.End, EntityType.Location, Confidence);
        else
            names.Add(name);
    });
}
