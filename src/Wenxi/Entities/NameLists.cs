namespace Wenxi.Entities;

/// <summary>The lists of <c>dictionaries/names</c>, read when names are first looked for.</summary>
internal sealed class NameLists
{
    private NameLists()
    {
    }

    public static NameLists Default { get; } = new();

    public NameList Places { get; } = new("names.places");

    public NameList Organizations { get; } = new("names.organizations");

    public NameList Surnames { get; } = new("names.surnames");

    public NameList Titles { get; } = new("names.titles");

    public NameList OrganizationSuffixes { get; } = new("names.organization-suffixes");

    /// <summary>Words that jieba's word list tags as names, though they are none.</summary>
    public NameList CommonWords { get; } = new("names.common-words");
}
