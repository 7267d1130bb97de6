namespace Wenxi.Segmentation.Shapes;

/// <summary>A range of the text that no token border may divide.</summary>
internal readonly record struct Shape(int Start, int Length, ShapeKind Kind)
{
    public int End => Start + Length;

    /// <summary>Whether a position lies inside, so that a border there would divide the shape.</summary>
    public bool Divides(int position) => position > Start && position < End;

    public string Tag => Kind switch
    {
        ShapeKind.Word => "eng",
        ShapeKind.Number => "m",
        ShapeKind.Time => "t",
        _ => "x",
    };
}
