using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Glossing;

/// <summary>Makes every occurrence of a glossed name and of its gloss a name, however the text is cut into words.</summary>
internal static class GlossedNames
{
    private const double Confidence = 0.9;

    public static void Apply(NameDraft draft, List<Gloss> glosses)
    {
        if (glosses.Count == 0)
            return;
        var types = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (Gloss gloss in glosses)
            types.TryAdd(draft.Slice(gloss.Name).ToString(), gloss.Name.Type);
        var names = new List<NameSpan>();
        foreach (Tagging.TextRange range in new NameMatcher(types.Keys).Find(draft.Text))
            names.Add(new NameSpan(range.Start, range.End, types[draft.Text.Substring(range.Start, range.Length)], Confidence));
        names.RemoveAll(name => IsPartOfLonger(draft, name));
        draft.Add(names, Conflict.ReplaceAll);
        draft.Add(Glosses(draft, glosses), Conflict.ReplaceAll);
    }

    /// <summary>北约 in 北约组织: the longer name stands.</summary>
    private static bool IsPartOfLonger(NameDraft draft, NameSpan name) =>
        name.Type != EntityType.Person && draft.NameAt(name.Start) is { } old && old.Type == name.Type && old.Covers(name);

    /// <summary>The words in Latin letters themselves, and acronyms wherever they stand as words.</summary>
    private static List<NameSpan> Glosses(NameDraft draft, List<Gloss> glosses)
    {
        var names = new List<NameSpan>();
        var acronyms = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (Gloss gloss in glosses)
        {
            names.Add(gloss.Latin);
            if (gloss.Form == LatinNameForm.Acronym)
                acronyms.TryAdd(draft.Slice(gloss.Latin).ToString(), gloss.Latin.Type);
        }

        if (acronyms.Count > 0)
        {
            foreach (Tagging.TextRange range in new NameMatcher(acronyms.Keys).Find(draft.Text))
            {
                if (draft.IsOfWords(range.Start, range.End))
                    names.Add(new NameSpan(range.Start, range.End, acronyms[draft.Text.Substring(range.Start, range.Length)], Confidence));
            }
        }

        return names;
    }
}
