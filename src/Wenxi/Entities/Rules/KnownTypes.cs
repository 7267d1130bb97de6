using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Gives names that the gazetteers know for certain their type: 维尔纽斯 is no person.</summary>
internal static class KnownTypes
{
    private const double Confidence = 0.8;
    private const double SureOfPerson = 0.97;
    private const int Shortest = 2;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) => names.Add(Retype(draft, name)));

    private static NameSpan Retype(NameDraft draft, NameSpan name)
    {
        NameKinds kinds = draft.KindsOf(name);
        if (name.Length < Shortest || KnownNames.TypeOf(kinds) is not { } type || type == name.Type)
            return name;
        // 桥本 is a town, too, and the network read the whole sentence.
        if (name.Type == EntityType.Person && ((kinds & NameKinds.Surname) != 0 || name.Confidence > SureOfPerson))
            return name;
        return name with { Type = type, Confidence = Confidence };
    }
}
