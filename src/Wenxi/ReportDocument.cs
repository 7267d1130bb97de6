namespace Wenxi;

/// <summary>One document of a <see cref="CorpusReport"/>.</summary>
public sealed record ReportDocument
{
    /// <summary>What the stages found in the document.</summary>
    public required ArticleAnalysis Analysis { get; init; }

    /// <summary>What to call the document if its article has no title: the name of a file, say. Default: its number.</summary>
    public string? Name { get; init; }

    /// <summary>What the document is compared as part of: a year, a medium, a speaker. Default: none, it stands for itself.</summary>
    public string? Group { get; init; }
}
