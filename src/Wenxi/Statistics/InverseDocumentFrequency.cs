namespace Wenxi.Statistics;

/// <summary>How rare terms gain in <see cref="DocumentTermMatrix.WeightByTfIdf"/>; n is the number of documents, df that of documents with the term.</summary>
public enum InverseDocumentFrequency
{
    /// <summary>ln((1 + n) ÷ (1 + df)) + 1: as if one more document held every term. scikit-learn's default (<c>smooth_idf=True</c>).</summary>
    Smooth,

    /// <summary>ln(n ÷ df) + 1: scikit-learn's <c>smooth_idf=False</c>.</summary>
    Plain,

    /// <summary>1: all terms are alike (<c>use_idf=False</c>).</summary>
    None,
}
