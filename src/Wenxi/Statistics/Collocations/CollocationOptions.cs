namespace Wenxi.Statistics;

/// <summary>Which pairs a <see cref="CollocationFinder"/> counts, and how it scores them.</summary>
public sealed record CollocationOptions
{
    /// <summary>What the pairs are ordered by. Default: <see cref="AssociationMeasure.LogLikelihood"/>.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.LogLikelihood;

    /// <summary>
    /// How many entries a pair may span, itself included, at least 2; nltk's <c>window_size</c>. Default: 2, words side by
    /// side. Time and memory grow with it.
    /// </summary>
    public int Window { get; init; } = 2;

    /// <summary>How often a pair must occur, at least 1. Default: 3: rare pairs score high by chance.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>Only pairs with this term; upper and lower case are the same if the corpus folds them. Default: null, all pairs.</summary>
    public string? Node { get; init; }

    /// <summary>
    /// Pairs with one of these are left out, after counting, so that they do not change the other scores. Default: none,
    /// since the corpus has been made without them as a rule.
    /// </summary>
    public StopWords StopWords { get; init; } = StopWords.None;

    /// <summary>The least characters (code points) of each of the two. Default: 1.</summary>
    public int MinimumLength { get; init; } = 1;

    internal void Check(string name)
    {
        ArgumentNullException.ThrowIfNull(StopWords, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(Window, 2, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MinimumCount, 1, name);
        ArgumentOutOfRangeException.ThrowIfNegative(MinimumLength, name);
        if (!Enum.IsDefined(Measure))
            throw new ArgumentOutOfRangeException(name, Measure, "There is no such measure.");
    }
}
