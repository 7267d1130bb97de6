using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Makes names with a middle dot or hyphen whole: 让·克洛德·容克, 让-克洛德·容克.</summary>
internal static class ForeignNames
{
    private const int LongestPart = 6;

    public static void Apply(NameDraft draft)
    {
        var whole = new List<NameSpan>();
        foreach (NameSpan name in draft.Names)
        {
            if (name.Type != EntityType.Person)
                continue;
            NameSpan extended = ExtendRight(draft, ExtendLeft(draft, name));
            if (extended != name)
                whole.Add(extended);
        }

        draft.Add(whole, Conflict.ReplaceInside);
    }

    private static NameSpan ExtendLeft(NameDraft draft, NameSpan name)
    {
        int start = name.Start;
        while (start > 1 && IsJoiner(draft, start - 1, name) && draft.TokenAt(start - 2) is int token && IsPart(draft, token))
            start = draft.Tokens[token].Start;
        return name with { Start = start };
    }

    private static NameSpan ExtendRight(NameDraft draft, NameSpan name)
    {
        int end = name.End;
        while (end + 1 < draft.Text.Length && IsDot(draft.Text[end]))
        {
            int behind = end + 1;
            while (behind < draft.Text.Length && behind - end <= LongestPart && IsTransliteration(draft.Slice(behind, behind + 1)))
                behind++;
            if (behind == end + 1)
                break;
            end = behind;
        }

        return name with { End = end };
    }

    /// <summary>A hyphen joins only what already is a name with a dot: 日本-北约 are two names.</summary>
    private static bool IsJoiner(NameDraft draft, int position, NameSpan name) =>
        IsDot(draft.Text[position]) || (draft.Text[position] is '-' or '－' && draft.Slice(name).IndexOfAny('·', '•', '‧') >= 0);

    private static bool IsPart(NameDraft draft, int token) => draft.Tokens[token].Length <= LongestPart && TokenTags.IsHan(draft.Word(token));

    private static bool IsTransliteration(ReadOnlySpan<char> character) => (NameDraft.Known.KindsOf(character) & NameKinds.Transliteration) != 0;

    private static bool IsDot(char c) => c is '·' or '・' or '•' or '‧';
}
