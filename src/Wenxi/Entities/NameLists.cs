using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities;

/// <summary>The lists about names, flags of the words in the embedded image.</summary>
internal static class NameLists
{
    public static NameList Places => new(NameKinds.Location);

    public static NameList Organizations => new(NameKinds.Organization);

    public static NameList Surnames => new(NameKinds.Surname);

    public static NameList Titles => new(NameKinds.Title);

    public static NameList OrganizationSuffixes => new(NameKinds.OrganizationSuffix);

    /// <summary>Words that jieba's word list tags as names, though they are none.</summary>
    public static NameList CommonWords => new(NameKinds.NoName);
}
