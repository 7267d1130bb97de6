namespace Wenxi.Segmentation.UserWords;

/// <summary>Splits a text at the user words that must be tokens: the leftmost first, and of those the longest.</summary>
internal ref struct MustPieces(Overlay overlay, ReadOnlySpan<char> text, WordEdges edges)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordEdges _edges = edges;
    private StartSearch _search = new(overlay.Large.MustStarts, overlay.Small.MustStarts, overlay.Folding, text);
    private int _mustEnd;

    /// <summary>Where the current piece starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current piece ends.</summary>
    public int End { get; private set; }

    /// <summary>Whether the current piece is a word that must be a token; else it is what stands between such words.</summary>
    public bool IsMust { get; private set; }

    public bool MoveNext()
    {
        Start = End;
        if (_mustEnd > Start)
        {
            IsMust = true;
            End = _mustEnd;
            return true;
        }

        if (Start == _text.Length)
            return false;
        IsMust = false;
        End = overlay.HasMust ? NextMust(Start) : _text.Length;
        return End > Start || MoveNext();
    }

    /// <summary>Where the next word that must be a token starts; else the end of the text.</summary>
    private int NextMust(int start)
    {
        for (int i = _search.Next(start, _text.Length); i < _text.Length; i = _search.Next(i + 1, _text.Length))
        {
            if (LengthAt(i) is not (> 0 and var length))
                continue;
            _mustEnd = i + length;
            return i;
        }

        return _text.Length;
    }

    private readonly int LengthAt(int start)
    {
        if (!_edges.MayCut(start))
            return 0;
        int length = 0;
        OverlayWalk walk = overlay.Walk();
        for (int end = start; end < _text.Length && !walk.IsOver;)
        {
            OverlayWord? word = walk.Step(_text[end++])?.WrittenAs(_text[start..end]);
            if (word is { IsMust: true } && _edges.MayCut(end))
                length = end - start;
        }

        return length;
    }
}
