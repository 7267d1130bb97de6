namespace Wenxi.Reading;

/// <summary>A line of the body and its place among all lines of the page.</summary>
internal readonly record struct BodyLine(int Index, TextBlock Block)
{
    public string Text => Block.Text;
}
