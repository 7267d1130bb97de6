namespace Wenxi.Reading;

/// <summary>A block element as a range of the page's lines.</summary>
/// <param name="Parent">The index of the enclosing container; -1 for the outermost one.</param>
/// <param name="Hint">What its name says.</param>
/// <param name="FirstLine">The first line inside.</param>
internal record struct TextContainer(int Parent, ContainerHint Hint, int FirstLine)
{
    /// <summary>One past the last line inside.</summary>
    public int EndLine { get; set; }
}
