namespace Wenxi.Statistics;

/// <summary>The variants of tf-idf; the defaults are those of scikit-learn's <c>TfidfTransformer</c>.</summary>
public sealed record TfIdfOptions
{
    /// <summary>How rare terms gain. Default: <see cref="InverseDocumentFrequency.Smooth"/>.</summary>
    public InverseDocumentFrequency Idf { get; init; } = InverseDocumentFrequency.Smooth;

    /// <summary>How repetitions count. Default: <see cref="TermScale.Linear"/>.</summary>
    public TermScale TermScale { get; init; } = TermScale.Linear;

    /// <summary>The length of the rows. Default: <see cref="RowNorm.L2"/>.</summary>
    public RowNorm Norm { get; init; } = RowNorm.L2;
}
