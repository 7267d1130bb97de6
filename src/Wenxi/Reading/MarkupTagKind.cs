namespace Wenxi.Reading;

/// <summary>What a <c>&lt;</c> in markup begins.</summary>
internal enum MarkupTagKind
{
    /// <summary>A comment, a declaration, or a plain character.</summary>
    Other,
    Start,
    End,
}
