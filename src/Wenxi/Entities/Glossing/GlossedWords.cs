using Wenxi.Entities.Drafting;
using Wenxi.Segmentation;

namespace Wenxi.Entities.Glossing;

/// <summary>Reads by words and their tags where the name begins that a gloss stands behind.</summary>
internal static class GlossedWords
{
    private const int ShortestName = 2;
    private const int LongestName = 24;
    private const int MostTokens = 8;

    /// <summary>The name that ends at <paramref name="end"/>; null if the words before it are none.</summary>
    public static NameSpan? Before(NameDraft draft, int end, LatinNameForm form)
    {
        if (!draft.IsWordStart(end))
            return null;
        int last = draft.TokenAt(end - 1);
        ReadOnlySpan<char> word = draft.Word(last);
        if (!TokenTags.IsHan(word) || NameLists.Titles.Contains(word))
            return null;
        if (draft.Tokens[last].IsOrganization() || NameLists.OrganizationSuffixes.ContainsEndOf(word))
            return Name(draft, OrganizationStart(draft, last), end, EntityType.Organization);
        if (form == LatinNameForm.Acronym)
            return null;

        int start = PersonStart(draft, last);
        bool isPlace = start == last && (draft.Tokens[last].IsPlace() || NameLists.Places.Contains(word));
        bool isTitled = start > 0 && NameLists.Titles.Contains(draft.Word(start - 1));
        if (isPlace && !isTitled)
            return Name(draft, start, end, EntityType.Location);
        return form == LatinNameForm.Words ? Name(draft, start, end, EntityType.Person) : null;
    }

    /// <summary>北约亚太合作伙伴国（AP4）: nouns that begin with a name.</summary>
    public static NameSpan? Phrase(NameDraft draft, int end)
    {
        int start = draft.TokenAt(end - 1);
        while (start > 0 && draft.TokenAt(end - 1) - start < MostTokens && draft.Tokens[start].IsNominalOrName() && draft.Tokens[start - 1].IsNominalOrName())
            start--;
        return draft.NameAt(draft.Tokens[start].Start) is not null ? Name(draft, start, end, EntityType.Other) : null;
    }

    private static NameSpan? Name(NameDraft draft, int start, int end, EntityType type)
    {
        int from = draft.Tokens[start].Start;
        return end - from is >= ShortestName and <= LongestName ? new NameSpan(from, end, type, 0) : null;
    }

    // 参加 | 北大西洋 理事会 （NAC）: nouns before the suffix belong to the name, the verb does not.
    private static int OrganizationStart(NameDraft draft, int last)
    {
        int start = last;
        while (start > 0 && last - start + 1 < MostTokens
            && draft.Tokens[start - 1].IsNominal() && TokenTags.IsHan(draft.Word(start - 1)))
            start--;
        return start;
    }

    // 北约 秘书长 | 斯托尔 滕 贝格 （Jens Stoltenberg）: pieces of a foreign name are tagged as names or are single characters.
    private static int PersonStart(NameDraft draft, int last)
    {
        int start = last;
        while (start > 0 && last - start + 1 < MostTokens && ContinuesPerson(draft, start))
            start--;
        // 法国 马克龙: the country is no part of the name.
        while (start < last && draft.Tokens[start].IsPlace() && draft.Tokens[start + 1].IsPerson())
            start++;
        return start;
    }

    private static bool ContinuesPerson(NameDraft draft, int start)
    {
        Token previous = draft.Tokens[start - 1];
        ReadOnlySpan<char> word = draft.Word(start - 1);
        if (IsNameJoiner(word))
            return start > 1 && TokenTags.IsHan(draft.Word(start - 2));
        if (IsNameJoiner(draft.Word(start)))
            return true;
        return TokenTags.IsHan(word)
            && !NameLists.Titles.Contains(word)
            && (previous.IsPerson() || previous.IsPlace() || previous.Tag is "nz" or "x" || (word.Length == 1 && !previous.IsFunctionWord()));
    }

    private static bool IsNameJoiner(ReadOnlySpan<char> word) => word is "·" or "・" or "•" or "‧" or "-" or "－";
}
