using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Values;

/// <summary>Finds titles of works: what stands between 《 and 》.</summary>
internal static class WorkFinder
{
    private const int LongestTitle = 60;
    private const double Confidence = 0.95;

    public static void Apply(NameDraft draft)
    {
        var works = new List<NameSpan>();
        int open = -1;
        for (int i = 0; i < draft.Text.Length; i++)
        {
            char c = draft.Text[i];
            if (c == '《')
                open = i;
            else if (c is '\n' or '\r')
                open = -1;
            if (c != '》' || open < 0)
                continue;
            if (i - open - 1 is > 0 and <= LongestTitle)
                works.Add(new NameSpan(open + 1, i, EntityType.Work, Confidence));
            open = -1;
        }

        // 《人民日报》 is an organisation, and a name inside a title is one, too: names stay.
        draft.Add(works, Conflict.KeepOld);
    }
}
