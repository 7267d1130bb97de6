namespace Wenxi;

/// <summary>
/// Which sequences of terms to make: n-grams, or k-skip-n-grams, which may leave out up to k tokens between their terms in
/// all (Guthrie et al., A Closer Look at Skip-gram Modelling, LREC 2006; as <c>nltk.skipgrams</c>).
/// </summary>
/// <remarks>
/// A sequence holds terms only and never reaches over the end of a sentence. What is left out of the terms (a stop word, a
/// comma) holds its place: an n-gram does not reach over it, a skip-gram may, at the price of one skip.
/// </remarks>
public sealed record NGramOptions
{
    /// <summary>Single terms: no n-grams.</summary>
    public static NGramOptions SingleTerms { get; } = new();

    /// <summary>The numbers of terms in a sequence, each from 1 to 64; [1, 2] gives single terms and pairs. Default: [1].</summary>
    public IReadOnlyList<int> Sizes { get; init; } = [1];

    /// <summary>How many tokens a sequence may leave out between its terms, in all. Default: 0.</summary>
    public int MaximumSkips { get; init; }

    /// <summary>What stands between the terms of a sequence. Default: a space.</summary>
    public string Separator { get; init; } = " ";

    internal const int LargestSize = 64;

    internal bool IsSingleTerms => MaximumSkips >= 0 && Sizes is [1];

    /// <summary>Throws unless the options make sense.</summary>
    internal void Check(string parameter)
    {
        ArgumentNullException.ThrowIfNull(Sizes, parameter);
        ArgumentNullException.ThrowIfNull(Separator, parameter);
        ArgumentOutOfRangeException.ThrowIfNegative(MaximumSkips, parameter);
        if (Sizes.Count == 0)
            throw new ArgumentException("There is no size of n-grams; give one or more.", parameter);
        foreach (int size in Sizes)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, parameter);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(size, LargestSize, parameter);
        }
    }
}
