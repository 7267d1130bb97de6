using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Rules;

/// <summary>Makes one place of those that stand side by side: 四川省成都市.</summary>
internal static class ChainedPlaces
{
    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        bool goesOn = names.Count > 0 && names[^1].End == name.Start
            && name is { Type: EntityType.Location, Length: > 1 } && names[^1] is { Type: EntityType.Location, Length: > 1 };
        if (goesOn)
            names[^1] = names[^1] with { End = name.End, Confidence = Math.Min(names[^1].Confidence, name.Confidence) };
        else
            names.Add(name);
    });
}
