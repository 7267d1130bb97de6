namespace Wenxi.Reading;

/// <summary>What a page says about itself in markup made for machines: JSON-LD, Open Graph and other meta elements.</summary>
/// <remarks>Lists hold candidates in falling order of trust. Nothing here is checked against the visible page yet.</remarks>
internal sealed record DeclaredMetadata
{
    public static readonly DeclaredMetadata None = new();

    /// <summary>The <c>title</c> element, usually with the site's name at its end.</summary>
    public string? PageTitle { get; init; }

    /// <summary>Headlines from JSON-LD and Open Graph, usually without the site's name.</summary>
    public IReadOnlyList<string> Headlines { get; init; } = [];

    /// <summary>The authors of JSON-LD: each is a name of its own.</summary>
    public IReadOnlyList<string> ListedAuthors { get; init; } = [];

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> PublishedTimes { get; init; } = [];

    /// <summary>Times that scripts of the page hold; nothing runs, the text is searched.</summary>
    public IReadOnlyList<string> ScriptTimes { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> SiteNames { get; init; } = [];

    public IReadOnlyList<string> Urls { get; init; } = [];

    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>The language that the page declares for itself.</summary>
    public string? Language { get; init; }
}
