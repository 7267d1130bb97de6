namespace Wenxi;

/// <summary>A news article as read from a page: what it is called, who wrote it, when and where it appeared, and its text.</summary>
/// <remarks>Whatever the page does not say is <see langword="null"/> or empty; nothing is invented.</remarks>
public sealed record Article
{
    /// <summary>The headline without the site's name, or <see langword="null"/> if the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>Names of the writers in the page's order, without titles such as 记者. Editors (责任编辑) are not writers.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When the article was published, or <see langword="null"/> if the page does not say.</summary>
    public PublishedTime? PublishedAt { get; init; }

    /// <summary>The medium the text comes from (来源), which is often another one than the site that shows it.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the site that shows the page.</summary>
    public string? SiteName { get; init; }

    /// <summary>The page's own absolute address, as the page states it.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The body: paragraphs joined by <c>\n</c>, without headline, byline, date line and editors' lines. Empty if only
    /// a headline was found. All offsets of later stages count UTF-16 code units in this string.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Compares the authors one by one, the other parts as records do.</summary>
    public bool Equals(Article? other) =>
        other is not null
        && Title == other.Title
        && Authors.SequenceEqual(other.Authors, StringComparer.Ordinal)
        && PublishedAt == other.PublishedAt
        && Source == other.Source
        && SiteName == other.SiteName
        && Url == other.Url
        && Text == other.Text;

    /// <summary>Agrees with <see cref="Equals(Article?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Title, Authors.Count, PublishedAt, Source, Url, Text);
}
