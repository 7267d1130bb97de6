using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.UserWords;

/// <summary>A walk from one position of a text through both layers of an overlay side by side.</summary>
internal struct OverlayWalk(OverlayTrie large, OverlayTrie small)
{
    private OverlayNode _large;
    private OverlayNode _small;
    private bool _isStarted;

    /// <summary>Whether no word of the text can start or go on from here.</summary>
    public readonly bool IsOver => _isStarted && !_large.Exists && !_small.Exists;

    /// <summary>Takes the next unit of the text.</summary>
    /// <returns>The entry that ends with it, or <c>null</c>; it may be a removal, or know other spellings.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OverlayWord? Step(char unit)
    {
        unit = large.Folding[unit];
        if (!_isStarted)
            return Start(unit);
        OverlayWord? word = null;
        if (_large.Exists)
            word = large.Step(ref _large, unit);
        if (_small.Exists)
            word = small.Step(ref _small, unit) ?? word;
        return word;
    }

    private OverlayWord? Start(char unit)
    {
        _isStarted = true;
        OverlayWord? word = large.Start(unit, out _large);
        return small.Start(unit, out _small) ?? word;
    }
}
