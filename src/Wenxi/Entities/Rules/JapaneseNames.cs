using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Tagging;

namespace Wenxi.Entities.Rules;

/// <summary>Makes Japanese names whole by the lists of family and given names, where the network sees some name begin: it saw few of them.</summary>
internal static class JapaneseNames
{
    private const int LongestPart = 3;

    /// <summary>Where the network sees a longer name, it is another one.</summary>
    private const int LongestName = 4;

    private const double Confidence = 0.8;

    public static void Apply(NameDraft draft)
    {
        var names = new List<NameSpan>();
        int end = 0;
        foreach (NameCandidate candidate in draft.Candidates)
        {
            if (candidate.Start >= end && candidate.Type != EntityType.Organization && Read(draft, candidate.Start) is { } name)
            {
                names.Add(name);
                end = name.End;
            }
        }

        draft.Add(names, Conflict.ReplaceAll);
    }

    private static NameSpan? Read(NameDraft draft, int start)
    {
        int given = SurnameEnd(draft, start);
        int end = given == 0 ? 0 : GivenNameEnd(draft, given);
        bool isWhole = end > 0 && draft.NameAt(start) is not { Length: > LongestName };
        return isWhole ? new NameSpan(start, end, EntityType.Person, Confidence) : null;
    }

    /// <summary>Where a Japanese family name of two or three characters ends; those of one may be Chinese.</summary>
    private static int SurnameEnd(NameDraft draft, int start)
    {
        for (int length = Math.Min(LongestPart, draft.Text.Length - start); length >= 2; length--)
        {
            if (NameDraft.Known.FactOf(draft.Slice(start, start + length), NameFactKind.JapaneseSurname) is not null)
                return start + length;
        }

        return 0;
    }

    private static int GivenNameEnd(NameDraft draft, int start)
    {
        for (int length = Math.Min(LongestPart, draft.Text.Length - start); length >= 1; length--)
        {
            if (NameDraft.Known.FactOf(draft.Slice(start, start + length), NameFactKind.JapaneseGivenName) is not null)
                return start + length;
        }

        return 0;
    }
}
