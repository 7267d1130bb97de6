using Wenxi.Entities.Drafting;
using Wenxi.Tagging;

namespace Wenxi.Entities.Rules;

/// <summary>Takes the spans that the network holds probable, of those that overlap the most probable one.</summary>
internal static class ProbableNames
{
    /// <summary>Best on all tuning sets within .002 between .40 and .52; see tagger notes in DESIGN.md.</summary>
    public const float Least = 0.48f;

    public static void Apply(NameDraft draft) => draft.Add(Select(draft.Candidates, Least), Conflict.KeepOld);

    private static List<NameSpan> Select(ReadOnlySpan<NameCandidate> candidates, float least)
    {
        var names = new List<NameSpan>();
        foreach (NameCandidate candidate in candidates)
        {
            if (candidate.Posterior < least)
                continue;
            var name = new NameSpan(candidate.Start, candidate.Start + candidate.Length, candidate.Type, candidate.Posterior);
            // Posteriors of spans that overlap add up to 1 at most, so at most two of them reach .48.
            if (names.Count > 0 && names[^1].Overlaps(name))
            {
                if (names[^1].Confidence < name.Confidence)
                    names[^1] = name;
            }
            else
            {
                names.Add(name);
            }
        }

        return names;
    }
}
