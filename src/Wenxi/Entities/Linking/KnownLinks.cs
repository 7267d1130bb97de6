using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Linking;

/// <summary>Joins names that the gazetteers list as one thing: 北约, 北约组织 and 北大西洋公约组织; 美 and 美国.</summary>
internal static class KnownLinks
{
    public static void Join(NameForms forms, NameClusters clusters, Gazetteer gazetteer)
    {
        var byChief = new Dictionary<(string, EntityType), NameForm>();
        foreach (NameForm form in forms.All)
        {
            string chief = gazetteer.Find(form.Text) is null && FactOf(form) is { } fact ? fact.ChiefName : form.Text;
            if (!byChief.TryAdd((chief, form.Type), form))
                clusters.Join(byChief[(chief, form.Type)], form);
        }
    }

    public static NameFact? FactOf(NameForm form) => form.Type switch
    {
        EntityType.Person => NameImage.Default.FactOf(form.Text, NameFactKind.Person),
        EntityType.Location => NameImage.Default.FactOf(form.Text, NameFactKind.Location),
        EntityType.Organization => NameImage.Default.FactOf(form.Text, NameFactKind.Organization),
        _ => null,
    };
}
