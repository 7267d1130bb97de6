namespace Wenxi.Segmentation.Dictionary;

/// <summary>The lists a word of a terms image stands in: the attribute of its trie cell.</summary>
[Flags]
internal enum WordLists
{
    None = 0,
    StopWords = 1 << 0,
    Places = 1 << 1,
    Organizations = 1 << 2,
    Surnames = 1 << 3,
    Titles = 1 << 4,
    OrganizationSuffixes = 1 << 5,
    CommonWords = 1 << 6,
}
