using Wenxi.Entities.Drafting;
using Wenxi.Entities.Linking;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Lets the mentions of a document agree: one type for one name, and a name found here is one there, too.</summary>
internal static class DocumentNames
{
    private const int ShortestSpread = 2;
    private const double SureEnough = 0.8, Confidence = 0.6;

    public static void Apply(NameDraft draft)
    {
        var votes = CountVotes(draft);
        draft.Rewrite((name, names) => names.Add(name with { Type = MajorityType(votes, draft.Slice(name), name.Type) }));
        RetypeSurnames(draft);
        Spread(draft, votes);
    }

    /// <summary>For each name and type the sum of confidences; only names that stand more than once matter.</summary>
    private static Dictionary<string, double[]> CountVotes(NameDraft draft)
    {
        var votes = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (NameSpan name in draft.Names)
        {
            if (name.Type > EntityType.Organization || name.Length < ShortestSpread)
                continue;
            string text = draft.Slice(name).ToString();
            if (!votes.TryGetValue(text, out double[]? sums))
                votes[text] = sums = new double[3];
            sums[(int)name.Type] += name.Confidence;
        }

        return votes;
    }

    private static EntityType MajorityType(Dictionary<string, double[]> votes, ReadOnlySpan<char> name, EntityType type)
    {
        if (!votes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out double[]? sums))
            return type;
        int best = (int)type;
        for (int i = 0; i < sums.Length; i++)
            best = sums[i] > sums[best] ? i : best;
        return (EntityType)best;
    }

    /// <summary>细谷 beside 细谷雄一 is the person, unless it is a place that everybody knows.</summary>
    private static void RetypeSurnames(NameDraft draft)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameSpan name in draft.Names)
        {
            if (name is { Type: EntityType.Person, Length: > 2 })
                surnames.UnionWith(ShortFormLinks.PartsOfPerson(draft.Text[name.Start..name.End]).Where(static part => part.Length > 1));
        }

        if (surnames.Count == 0)
            return;
        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        draft.Rewrite((name, names) =>
        {
            bool isSurname = name.Type is EntityType.Location or EntityType.Organization && lookup.Contains(draft.Slice(name))
                && (draft.KindsOf(name) & NameKinds.Certain) == 0;
            names.Add(isSurname ? name with { Type = EntityType.Person } : name);
        });
    }

    private static void Spread(NameDraft draft, Dictionary<string, double[]> votes)
    {
        string[] sure = [.. votes.Where(pair => pair.Value.Max() >= SureEnough && (pair.Key.Length > 2 || pair.Value.Max() >= 2 * SureEnough)).Select(pair => pair.Key)];
        if (sure.Length == 0)
            return;
        var names = new List<NameSpan>();
        foreach (Tagging.TextRange range in new NameMatcher(sure).Find(draft.Text))
        {
            // Both ends within words: an accident of the characters.
            if (!draft.OverlapsName(range.Start, range.End) && (draft.IsWordStart(range.Start) || draft.IsWordStart(range.End)))
                names.Add(new NameSpan(range.Start, range.End, MajorityType(votes, draft.Slice(range.Start, range.End), EntityType.Person), Confidence));
        }

        draft.Add(names, Conflict.KeepOld);
    }
}
