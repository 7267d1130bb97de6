namespace Wenxi.Reading;

/// <summary>One line of visible text as a reader sees it: white space folded, never empty, no line break except in preformatted text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">The kind of the nearest enclosing block element.</param>
/// <param name="LinkLength">How many UTF-16 code units of the text stand inside links.</param>
internal readonly record struct TextBlock(string Text, ParagraphKind Kind, int LinkLength)
{
    /// <summary>The index of the innermost block element around the line.</summary>
    public int Container { get; init; }

    /// <summary>Whether the line is an <c>h1</c>.</summary>
    public bool IsTopHeading { get; init; }

    /// <summary>Whether most of the text is link text, as in menus, tag lists and lists of related articles.</summary>
    public bool IsMostlyLinks => LinkLength * 2 > Text.Length;
}
