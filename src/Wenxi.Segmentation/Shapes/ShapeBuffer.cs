using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.Shapes;

/// <summary>The shapes of one text, ascending and apart; kept and reused, so that a warm call allocates nothing.</summary>
internal sealed class ShapeBuffer
{
    private const int InitialCapacity = 16;

    private Shape[] _shapes = [];
    private bool[] _written = [];

    public int Count { get; private set; }

    public ReadOnlySpan<Shape> Shapes => _shapes.AsSpan(0, Count);

    /// <summary>Marks by shape for whoever writes them out and must write each once; all unset after <see cref="ClearMarks"/>.</summary>
    public Span<bool> Marks => _written.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Forgets the shapes with which one of the words that must be tokens shares a part, but not the whole. Linear.</summary>
    public void RemoveDividedBy(MustPieces pieces)
    {
        int kept = 0, next = 0;
        while (pieces.MoveNext())
        {
            if (!pieces.IsMust)
                continue;
            while (next < Count && _shapes[next].End <= pieces.Start)
                _shapes[kept++] = _shapes[next++];
            for (; next < Count && _shapes[next].Start < pieces.End; next++)
            {
                if (_shapes[next].Start >= pieces.Start && _shapes[next].End <= pieces.End)
                    _shapes[kept++] = _shapes[next];
            }
        }

        while (next < Count)
            _shapes[kept++] = _shapes[next++];
        Count = kept;
    }

    public void ClearMarks()
    {
        if (_written.Length < Count)
            _written = new bool[_shapes.Length];
        Marks.Clear();
    }

    public void Add(int start, int length, ShapeKind kind)
    {
        if (Count == _shapes.Length)
            Array.Resize(ref _shapes, Math.Max(InitialCapacity, (int)Math.Min(2L * Count, Array.MaxLength)));
        _shapes[Count++] = new Shape(start, length, kind);
    }
}
