using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities;

/// <summary>A set of names or words out of the names image.</summary>
internal readonly struct NameList(NameKinds kind)
{
    public bool Contains(ReadOnlySpan<char> word) => (NameImage.Default.KindsOf(word) & kind) != 0;

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
