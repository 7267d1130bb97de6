namespace Wenxi.Segmentation.Shapes;

/// <summary>Writes tokens that cover a text, each from where the last one ended, with the tag of the shape that it is.</summary>
internal ref struct TokenWriter(ReadOnlySpan<Shape> shapes, bool tags, TokenBuffer output)
{
    private readonly ReadOnlySpan<Shape> _shapes = shapes;
    private int _start;
    private int _shape;

    /// <summary>Adds tokens in no shape, of which the first starts where the last one written ended.</summary>
    public void AddRange(ReadOnlySpan<Token> tokens)
    {
        if (tokens.IsEmpty)
            return;
        output.AddRange(tokens);
        _start = tokens[^1].End;
    }

    public void EndAt(int end)
    {
        // A token between two shapes that touch is cut at one place from both sides.
        if (end == _start)
            return;
        output.Add(_start, end - _start, tags ? ShapeTag(end) : null);
        _start = end;
    }

    private string? ShapeTag(int end)
    {
        while (_shape < _shapes.Length && _shapes[_shape].End <= _start)
            _shape++;
        return _shape < _shapes.Length && _shapes[_shape].Start == _start && _shapes[_shape].End == end ? _shapes[_shape].Tag : null;
    }
}
