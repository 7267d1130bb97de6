namespace Wenxi;

/// <summary>What an HTML report is called and how much it shows.</summary>
public sealed record ReportOptions
{
    /// <summary>The heading; null, the default, takes the article's title, or for a corpus the number of documents.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The most UTF-16 code units of text that the report shows, of all documents together, at least 0; a page takes some four
    /// bytes for each. What is left out is said; counts, tables and charts cover all of the text. Default: 200,000.
    /// </summary>
    public int MaximumTextLength { get; init; } = 200_000;
}
