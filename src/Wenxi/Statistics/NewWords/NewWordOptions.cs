using Wenxi.Segmentation;

namespace Wenxi.Statistics;

/// <summary>What a <see cref="NewWordFinder"/> takes for a word.</summary>
public sealed record NewWordOptions
{
    /// <summary>The most characters of a word, 2 to 16. Default: 5. The texts are read once more for each.</summary>
    public int MaximumLength { get; init; } = 5;

    /// <summary>How often a word must occur, at least 2. Default: 5.</summary>
    public int MinimumCount { get; init; } = 5;

    /// <summary>The least <see cref="NewWord.Cohesion"/> in bits. Default: 5, which is 32 times as often as by chance.</summary>
    public double MinimumCohesion { get; init; } = 5;

    /// <summary>The least entropy on either side in bits. Default: 1, two neighbours that are equally frequent.</summary>
    public double MinimumEntropy { get; init; } = 1;

    /// <summary>
    /// Whether strings that are known or new words of two characters and more put together (经济 + 发展) are words, too.
    /// Default: no.
    /// </summary>
    public bool IncludeCompounds { get; init; }

    /// <summary>A word does not start or end with one of these characters. Default: <see cref="Wenxi.StopWords.Default"/>.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;

    /// <summary>Words that are known besides those of the lexicon. Default: none.</summary>
    public UserDictionary UserDictionary { get; init; } = UserDictionary.Empty;

    /// <summary>
    /// The most strings of one length that are counted at a time, at least 1,000. Default: 20,000,000, some 500 MB. When
    /// there are more the rarest are forgotten, and counts may be too small by as much as these had (lossy counting, Manku
    /// &amp; Motwani 2002).
    /// </summary>
    public int MaximumEntries { get; init; } = 20_000_000;

    internal void Check(string name)
    {
        ArgumentNullException.ThrowIfNull(StopWords, name);
        ArgumentNullException.ThrowIfNull(UserDictionary, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumLength, 2, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaximumLength, 16, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MinimumCount, 2, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumEntries, 1000, name);
        if (double.IsNaN(MinimumCohesion))
            throw new ArgumentOutOfRangeException(name, MinimumCohesion, "MinimumCohesion must be a number.");
        if (double.IsNaN(MinimumEntropy))
            throw new ArgumentOutOfRangeException(name, MinimumEntropy, "MinimumEntropy must be a number.");
    }
}
