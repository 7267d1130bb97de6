namespace Wenxi.Statistics;

/// <summary>How repetitions of a term within a document count.</summary>
public enum TermScale
{
    /// <summary>Each alike: tf.</summary>
    Linear,

    /// <summary>Each less than the one before: 1 + ln tf (scikit-learn's <c>sublinear_tf=True</c>).</summary>
    Logarithmic,
}
