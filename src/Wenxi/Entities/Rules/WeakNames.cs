using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Tagging;

namespace Wenxi.Entities.Rules;

/// <summary>Takes spans that the network finds possible where a gazetteer says the same.</summary>
internal static class WeakNames
{
    private const float Least = 0.12f;

    /// <summary>So many of them are right in news, whatever their posterior.</summary>
    private const double Confidence = 0.65;

    public static void Apply(NameDraft draft)
    {
        var names = new List<NameSpan>();
        foreach (NameCandidate candidate in draft.Candidates)
        {
            if (candidate.Posterior < Least)
                continue;
            var name = new NameSpan(candidate.Start, candidate.Start + candidate.Length, candidate.Type, Math.Max(candidate.Posterior, Confidence));
            if (IsListed(draft, name))
                names.Add(name);
        }

        draft.Add(names, Conflict.KeepOld);
    }

    private static bool IsListed(NameDraft draft, NameSpan name)
    {
        NameKinds kinds = draft.KindsOf(name);
        if ((kinds & NameKinds.NoName) != 0)
            return false;
        return (kinds & (Certain(name.Type) | Possible(name.Type))) != 0;
    }

    public static NameKinds Certain(EntityType type) => type switch
    {
        EntityType.Person => NameKinds.Person,
        EntityType.Location => NameKinds.Location,
        _ => NameKinds.Organization,
    };

    public static NameKinds Possible(EntityType type) => type switch
    {
        EntityType.Person => NameKinds.MaybePerson,
        EntityType.Location => NameKinds.MaybeLocation,
        _ => NameKinds.MaybeOrganization,
    };
}
