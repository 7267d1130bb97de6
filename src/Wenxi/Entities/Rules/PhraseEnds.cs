using System.Buffers;
using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Rules;

/// <summary>
/// No name reaches over a mark that ends a phrase: 卫生部、教育部 are two. Its parts are names of the same type. White space
/// around a name is no part of it.
/// </summary>
internal static class PhraseEnds
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("、，。；：！？,;:!?…\n\r\t“”\"（）()[]【】{}｛｝");

    private const int ShortestPart = 2;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        int start = name.Start;
        while (start < name.End && draft.Slice(start, name.End).IndexOfAny(Marks) is >= 0 and int distance)
        {
            AddPart(draft, name, start, start + distance, names);
            start += distance + 1;
        }

        AddPart(draft, name, start, name.End, names);
    });

    private static void AddPart(NameDraft draft, NameSpan name, int start, int end, List<NameSpan> names)
    {
        bool isWhole = start == name.Start && end == name.End;
        while (start < end && char.IsWhiteSpace(draft.Text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(draft.Text[end - 1]))
            end--;
        if (end - start >= (isWhole ? 1 : ShortestPart))
            names.Add(name with { Start = start, End = end });
    }
}
