using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Rules;

/// <summary>Makes the names of the user's gazetteer names wherever they stand: they win.</summary>
internal static class UserNames
{
    public static void Apply(NameDraft draft, Gazetteer gazetteer)
    {
        if (gazetteer.Matcher is not { } matcher)
            return;
        var names = new List<NameSpan>();
        foreach (Tagging.TextRange range in matcher.Find(draft.Text))
            names.Add(new NameSpan(range.Start, range.End, gazetteer.Find(draft.Text.Substring(range.Start, range.Length))!.Type, 1));
        draft.Add(names, Conflict.ReplaceAll);
    }
}
