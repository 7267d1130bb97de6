namespace Wenxi;

/// <summary>What a paragraph of an article was in the page's markup.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>The caption of a picture, video or table.</summary>
    Caption,

    /// <summary>A quotation set apart.</summary>
    Quote,

    /// <summary>Text whose line breaks count, such as a program. The only kind with <c>\n</c> inside.</summary>
    Preformatted,
}
