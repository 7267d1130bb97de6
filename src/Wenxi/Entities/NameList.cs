using Wenxi.Segmentation.Dictionary;
using Wenxi.Terms;

namespace Wenxi.Entities;

/// <summary>A set of names or words out of <c>dictionaries/names</c>.</summary>
internal readonly struct NameList(WordLists list)
{
    public bool Contains(ReadOnlySpan<char> word) => (TermImage.Default.ListsOf(word) & list) != 0;

    public bool ContainsEndOf(ReadOnlySpan<char> word)
    {
        for (var start = 0; start < word.Length - 1; start++)
        {
            if (Contains(word[start..]))
                return true;
        }
        return false;
    }
}
