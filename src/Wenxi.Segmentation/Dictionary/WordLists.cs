namespace Wenxi.Segmentation.Dictionary;

/// <summary>The lists a word of a terms image stands in: the attribute of its trie cell.</summary>
[Flags]
internal enum WordLists
{
    None = 0,
    StopWords = 1 << 0,
}
