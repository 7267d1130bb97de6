namespace Wenxi.Statistics.Counting;

/// <summary>The mentions of named things in a text, and the main name of what each stands for.</summary>
internal sealed class EntityTerms
{
    private readonly Dictionary<(EntityType, string), string> _names = [];

    public EntityTerms(EntityAnalysis analysis)
    {
        Mentions = [.. analysis.Mentions.Where(static mention => mention.Type <= EntityType.Other)];
        // The first of two things that share a form is mentioned more often.
        foreach (Entity entity in analysis.Entities)
        {
            _names.TryAdd((entity.Type, entity.Name), entity.Name);
            foreach (string alias in entity.Aliases)
                _names.TryAdd((entity.Type, alias), entity.Name);
        }
    }

    /// <summary>In text order, without overlap.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    public string NameOf(Mention mention) => _names.GetValueOrDefault((mention.Type, mention.Text), mention.Text);

    /// <summary>The tag that stands for a kind of thing in the tag set of words.</summary>
    public static string TagOf(EntityType type) => type switch
    {
        EntityType.Person => "nr",
        EntityType.Location => "ns",
        EntityType.Organization => "nt",
        _ => "nz",
    };
}
