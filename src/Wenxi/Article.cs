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

    /// <summary>The page's own absolute address, as the page states it, or else <see cref="PageContext.Url"/>.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The language of the text as a BCP 47 tag: <c>zh-Hans</c> or <c>zh-Hant</c> by the characters of the text, <c>zh</c> if
    /// they are the same in both scripts; for other texts the language the page declares, or <see langword="null"/>.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// The address of the picture that stands for the article: the declared one, or else the first of the body. Absolute if
    /// the page's own address is known. It is not fetched.
    /// </summary>
    public string? LeadImage { get; init; }

    /// <summary>
    /// The body: paragraphs joined by <c>\n</c>, without headline, byline, date line and editors' lines. Empty if only
    /// a headline was found. All offsets of later stages count UTF-16 code units in this string.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>The paragraphs of <see cref="Text"/> in order, with what they were in the page.</summary>
    public IReadOnlyList<ArticleParagraph> Paragraphs { get; init; } = [];

    /// <summary>The encoding of the page's bytes, and what decided it; <see langword="null"/> for a page given as a string.</summary>
    public PageEncoding? Encoding { get; init; }

    /// <summary>Why the article may be incomplete: the page is too large to be read whole. <see langword="null"/> if it was read whole.</summary>
    public string? IncompleteReason { get; init; }

    /// <summary>Compares the authors and paragraphs one by one, the other parts as records do.</summary>
    public bool Equals(Article? other) =>
        other is not null
        && Title == other.Title
        && Authors.SequenceEqual(other.Authors, StringComparer.Ordinal)
        && PublishedAt == other.PublishedAt
        && Source == other.Source
        && SiteName == other.SiteName
        && Url == other.Url
        && Language == other.Language
        && LeadImage == other.LeadImage
        && Text == other.Text
        && Paragraphs.SequenceEqual(other.Paragraphs)
        && Encoding == other.Encoding
        && IncompleteReason == other.IncompleteReason;

    /// <summary>Agrees with <see cref="Equals(Article?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Title, Authors.Count, PublishedAt, Source, Url, Text);
}
