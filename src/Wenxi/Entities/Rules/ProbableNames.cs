using Wenxi.Entities.Drafting;
using Wenxi.Tagging;

namespace Wenxi.Entities.Rules;

/// <summary>Takes the spans that the network holds probable.</summary>
internal static class ProbableNames
{
    /// <summary>
    /// From .42 over .48 and .54 to .60, the F1 of the whole recogniser is .856, .856, .858, .857 on pd-dev, .603, .606, .626, .617 on
    /// weibo-dev, .723, .731, .728, .732 on gsdsimp-dev.
    /// </summary>
    public const float Least = 0.54f;

    public static void Apply(NameDraft draft) => draft.Add(Select(draft.Candidates, Least), Conflict.KeepOld);

    private static List<NameSpan> Select(ReadOnlySpan<NameCandidate> candidates, float least)
    {
        var names = new List<NameSpan>();
        foreach (NameCandidate candidate in candidates)
        {
            if (candidate.Posterior < least)
                continue;
            // Posteriors of spans that overlap add up to 1 at most, so no two of them reach the least.
            names.Add(new NameSpan(candidate.Start, candidate.Start + candidate.Length, candidate.Type, candidate.Posterior));
        }

        return names;
    }
}
