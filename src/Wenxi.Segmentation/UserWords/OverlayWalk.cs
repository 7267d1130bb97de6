using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.UserWords;

/// <summary>A walk from one position of a text through both layers of an overlay side by side.</summary>
internal struct OverlayWalk(OverlayTrie large, OverlayTrie small)
{
    private int _large = OverlayTrie.Root;
    private int _small = small.Count == 0 ? OverlayTrie.Nowhere : OverlayTrie.Root;

    /// <summary>Whether no word goes on from here.</summary>
    public readonly bool IsOver => _large < 0 && _small < 0;

    /// <summary>Takes the next unit of the text.</summary>
    /// <returns>The entry that ends with it, or <c>null</c>; it may be a removal.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OverlayWord? Step(char unit)
    {
        OverlayWord? word = null;
        if (_large >= 0)
            word = large.Step(ref _large, unit);
        if (_small >= 0)
            word = small.Step(ref _small, unit) ?? word;
        return word;
    }
}
