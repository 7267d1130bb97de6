namespace Wenxi.Reading;

/// <summary>What a reader of a page sees.</summary>
/// <param name="Lines">All visible lines in document order.</param>
/// <param name="Containers">The block elements around them, each before those inside it.</param>
/// <param name="Named">Texts whose elements say what they are, in document order.</param>
/// <param name="Images">Pictures, in document order.</param>
internal sealed record PageText(
    IReadOnlyList<TextBlock> Lines, IReadOnlyList<TextContainer> Containers, IReadOnlyList<NamedText> Named, IReadOnlyList<PageImage> Images)
{
    /// <summary>Whether two lines stand side by side in one container, as the paragraphs of a text do.</summary>
    public bool AreSiblings(int line, int other)
    {
        var (a, b) = (Lines[line].Container, Lines[other].Container);
        return a == b || Containers[a].Parent == b || Containers[b].Parent == a || Containers[a].Parent == Containers[b].Parent;
    }
}
