namespace Wenxi.Statistics;

/// <summary>Which terms <see cref="DocumentTermMatrix.Trim"/> keeps: those that satisfy all limits that are set. Limits are inclusive; default: none.</summary>
public sealed record MatrixTrimOptions
{
    /// <summary>The least number of occurrences in all documents together.</summary>
    public double? MinimumCount { get; init; }

    /// <summary>The greatest number of occurrences in all documents together.</summary>
    public double? MaximumCount { get; init; }

    /// <summary>The least share in the occurrences of all terms, from 0 to 1.</summary>
    public double? MinimumShare { get; init; }

    /// <summary>The greatest share in the occurrences of all terms, from 0 to 1.</summary>
    public double? MaximumShare { get; init; }

    /// <summary>The least number of documents with the term.</summary>
    public int? MinimumDocumentCount { get; init; }

    /// <summary>The greatest number of documents with the term.</summary>
    public int? MaximumDocumentCount { get; init; }

    /// <summary>The least share of the documents with the term, from 0 to 1.</summary>
    public double? MinimumDocumentShare { get; init; }

    /// <summary>The greatest share of the documents with the term, from 0 to 1.</summary>
    public double? MaximumDocumentShare { get; init; }

    internal bool Accepts(double count, double sum, long documentCount, long documents) =>
        count >= (MinimumCount ?? count) && count <= (MaximumCount ?? count)
        && count >= (MinimumShare * sum ?? count) && count <= (MaximumShare * sum ?? count)
        && documentCount >= (MinimumDocumentCount ?? documentCount) && documentCount <= (MaximumDocumentCount ?? documentCount)
        && documentCount >= (MinimumDocumentShare * documents ?? documentCount) && documentCount <= (MaximumDocumentShare * documents ?? documentCount);
}
