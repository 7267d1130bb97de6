using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>
/// Takes the names of the gazetteers where they are words, the longest at each place; short ones only where the network
/// finds them possible at all: 法国 in 法国人 is no name to everybody.
/// </summary>
internal static class KnownNames
{
    private const int Shortest = 2;

    /// <summary>So long a name is no accident, even where the network sees others.</summary>
    private const int LongEnoughToWin = 4;

    private const double Confidence = 0.7;

    public static void Apply(NameDraft draft)
    {
        var known = new List<NameSpan>();
        for (int start = 0; start < draft.Text.Length; start++)
        {
            if (draft.IsWordStart(start) && LongestAt(draft, start) is { } name)
            {
                known.Add(name);
                start = name.End - 1;
            }
        }

        known.RemoveAll(name => name.Length < LongEnough(name.Type) && draft.PosteriorOf(name.Start, name.End, name.Type) == 0);
        draft.Add([.. known.Where(name => name.Length < LongEnoughToWin)], Conflict.KeepOld);
        draft.Add([.. known.Where(name => name.Length >= LongEnoughToWin && !IsInsideSame(draft, name))], Conflict.ReplaceInside);
    }

    /// <summary>Names at least so long need no support by the network; those of companies are names of products, too.</summary>
    private static int LongEnough(EntityType type) => type == EntityType.Organization ? 6 : 4;

    private static bool IsInsideSame(NameDraft draft, NameSpan name) =>
        draft.NameAt(name.Start) is { } old && old.Covers(name);

    private static NameSpan? LongestAt(NameDraft draft, int start)
    {
        NameSpan? longest = null;
        NameImage.PrefixWalk walk = NameDraft.Known.WordsAt(draft.Text.AsSpan(start));
        while (walk.MoveNext())
        {
            int end = start + walk.Length;
            if (walk.Length >= Shortest && TypeOf(walk.Kinds) is { } type && draft.IsWordStart(end))
                longest = new NameSpan(start, end, type, Confidence);
        }

        return longest;
    }

    /// <summary>The type, if the gazetteers leave no doubt.</summary>
    public static EntityType? TypeOf(NameKinds kinds) => (kinds & (NameKinds.Certain | NameKinds.NoName)) switch
    {
        NameKinds.Person => EntityType.Person,
        NameKinds.Location => EntityType.Location,
        NameKinds.Organization => EntityType.Organization,
        _ => null,
    };
}
