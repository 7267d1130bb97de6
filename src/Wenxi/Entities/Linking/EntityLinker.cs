using Wenxi.Entities.Drafting;
using Wenxi.Entities.Glossing;

namespace Wenxi.Entities.Linking;

/// <summary>Brings the mentions of one thing together.</summary>
internal static class EntityLinker
{
    public static Entity[] Link(NameDraft draft, List<Gloss> glosses, Gazetteer gazetteer)
    {
        var forms = new NameForms(draft);
        if (forms.Count == 0)
            return [];
        var clusters = new NameClusters(forms.All);
        GlossLinks.Join(draft, glosses, forms, clusters);
        KnownLinks.Join(forms, clusters, gazetteer);
        ShortFormLinks.Join(forms, clusters);
        var english = new EnglishNames(draft, glosses, gazetteer);
        Entity[] entities = [.. clusters.Groups().Select(group => Describe(group, english))];
        return [.. entities.OrderByDescending(static entity => entity.Count).ThenBy(static entity => entity.FirstPosition)];
    }

    private static Entity Describe(List<NameForm> forms, EnglishNames english)
    {
        NameForm chief = ChiefForm(forms);
        string name = chief.Length == 1 && KnownLinks.FactOf(chief) is { } fact ? fact.ChiefName : chief.Text;
        return new Entity
        {
            Name = name,
            Type = chief.Type,
            EnglishName = english.Of(chief, forms),
            Aliases = [.. forms.Where(form => form.Text != name).OrderBy(static form => form.FirstPosition).Select(static form => form.Text)],
            Count = forms.Sum(static form => form.Count),
            FirstPosition = forms.Min(static form => form.FirstPosition),
        };
    }

    /// <summary>For persons the fullest form, else the most frequent one of at least two characters; in Han characters if there is one.</summary>
    private static NameForm ChiefForm(List<NameForm> forms) => forms
        .OrderByDescending(static form => form.IsHan)
        .ThenByDescending(static form => form.Type == EntityType.Person ? form.Length : Math.Min(form.Length, 2))
        .ThenByDescending(static form => form.Count)
        .ThenByDescending(static form => form.Length)
        .ThenBy(static form => form.FirstPosition)
        .First();
}
