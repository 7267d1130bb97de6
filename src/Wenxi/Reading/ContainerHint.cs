namespace Wenxi.Reading;

/// <summary>What the names that a page gives its block elements say about the text inside.</summary>
internal enum ContainerHint
{
    None,

    /// <summary>Comments, menus, related articles, notices, shares: beside the article, not in it.</summary>
    Beside,

    /// <summary>The caption of a picture.</summary>
    Caption,
}
