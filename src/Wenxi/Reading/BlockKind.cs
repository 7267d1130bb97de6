namespace Wenxi.Reading;

/// <summary>What a <see cref="TextBlock"/> was in the page's markup.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Caption,
    Quote,
    Preformatted,
}
