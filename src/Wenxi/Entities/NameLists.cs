using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities;

/// <summary>The lists of <c>dictionaries/names</c>, flags of the words in the embedded image.</summary>
internal static class NameLists
{
    public static NameList Places => new(WordLists.Places);

    public static NameList Organizations => new(WordLists.Organizations);

    public static NameList Surnames => new(WordLists.Surnames);

    public static NameList Titles => new(WordLists.Titles);

    public static NameList OrganizationSuffixes => new(WordLists.OrganizationSuffixes);

    /// <summary>Words that jieba's word list tags as names, though they are none.</summary>
    public static NameList CommonWords => new(WordLists.CommonWords);
}
