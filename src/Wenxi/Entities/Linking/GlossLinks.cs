using Wenxi.Entities.Drafting;
using Wenxi.Entities.Glossing;

namespace Wenxi.Entities.Linking;

/// <summary>Joins names with their glosses and with the short forms that the text defines: 上海合作组织（以下简称上合）.</summary>
internal static class GlossLinks
{
    private static readonly string[] Definitions = ["（以下简称", "（简称", "（下称", "(以下简称", "(简称", "(下称"];

    public static void Join(NameDraft draft, List<Gloss> glosses, NameForms forms, NameClusters clusters)
    {
        foreach (Gloss gloss in glosses)
            Join(draft, gloss.Name, gloss.Latin, forms, clusters);
        foreach (NameSpan name in draft.Names)
        {
            if (ShortFormBehind(draft, name) is { } shortForm)
                Join(draft, name, shortForm, forms, clusters);
        }
    }

    private static void Join(NameDraft draft, NameSpan a, NameSpan b, NameForms forms, NameClusters clusters)
    {
        if (forms.Find(draft.Text[a.Start..a.End], a.Type) is { } first && forms.Find(draft.Text[b.Start..b.End], b.Type) is { } second)
            clusters.Join(first, second);
    }

    private static NameSpan? ShortFormBehind(NameDraft draft, NameSpan name)
    {
        foreach (string definition in Definitions)
        {
            if (!draft.Text.AsSpan(name.End).StartsWith(definition))
                continue;
            int start = name.End + definition.Length;
            while (start < draft.Text.Length && draft.Text[start] is '“' or '：' or '「' or ':' or '"')
                start++;
            return start < draft.Text.Length && draft.NameAt(start) is { } shortForm && shortForm.Start == start && shortForm.Type == name.Type ? shortForm : null;
        }

        return null;
    }
}
