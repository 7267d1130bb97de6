using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.UserWords;

/// <summary>
/// Where in a text stand user words that the vector passes cannot see: those with characters outside blocks, and those too
/// long for a path of 64 positions. The stretches around them are cut the scalar way, all else by the passes.
/// </summary>
internal ref struct ScalarStretches
{
    private readonly Overlay _overlay;
    private readonly StretchScanner _scanner;
    private readonly ReadOnlySpan<char> _text;
    private readonly WordEdges _edges;
    private StartSearch _wide;
    private StartSearch _long;

    public ScalarStretches(Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, WordEdges edges)
    {
        _overlay = overlay;
        _scanner = new StretchScanner(lexicon, overlay, text, edges);
        _text = text;
        _edges = edges;
        _wide = overlay.HasWide ? new StartSearch(overlay.Large.WideStarts, overlay.Small.WideStarts, overlay.Folding, text) : default;
        _long = new StartSearch(overlay.Large.LongStarts, overlay.Small.LongStarts, overlay.Folding, text);
    }

    /// <summary>The start of the first such stretch in a part of the text; its end if there is none.</summary>
    /// <param name="from">Where a block or a character outside blocks starts, behind the parts that were asked about before.</param>
    /// <param name="limit">The end of the part.</param>
    public int Next(int from, int limit)
    {
        for (int position = Search(from, limit); position < limit; position = Search(position + 1, limit))
        {
            // Inside \r\n and surrogate pairs no stretch starts.
            if ((position > from && TextScanner.SeparatorLength(_text[(position - 1)..]) == 2) || !Stands(position, limit))
                continue;
            // A block before the word belongs to the stretch: its sums begin with those behind it.
            while (position > from && _scanner.IsInBlock(position - 1))
                position--;
            return position;
        }

        return limit;
    }

    private int Search(int from, int limit) => Math.Min(_wide.Next(from, limit), _long.Next(from, limit));

    private readonly bool Stands(int start, int limit)
    {
        if (!_edges.MayCut(start))
            return false;
        OverlayWalk walk = _overlay.Walk();
        for (int end = start; end < limit && !walk.IsOver;)
        {
            OverlayWord? word = walk.Step(_text[end++])?.WrittenAs(_text[start..end]);
            // With jieba's blocks a wide word is in no stretch at all.
            if (word is { IsRemoved: false } && (word.IsWide ? _overlay.HasWide : OverlayLayer.IsLong(word)) && _edges.MayCut(end))
                return true;
        }

        return false;
    }
}
