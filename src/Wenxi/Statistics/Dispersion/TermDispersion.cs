namespace Wenxi.Statistics;

/// <summary>
/// How evenly a term is spread over the parts of a corpus. Made from its count in each part and the sizes of the parts;
/// see Gries 2020, "Analyzing dispersion", for a comparison of these measures.
/// </summary>
public readonly record struct TermDispersion
{
    private TermDispersion(int range, double juillandD, double carrollD2, double deviation, double normalizedDeviation)
    {
        Range = range;
        JuillandD = juillandD;
        CarrollD2 = carrollD2;
        DeviationOfProportions = deviation;
        NormalizedDeviationOfProportions = normalizedDeviation;
    }

    /// <summary>The number of parts with the term.</summary>
    public int Range { get; }

    /// <summary>
    /// Juilland's D = 1 − V/√(n − 1), where V is the coefficient of variation of the term's relative frequencies in the n
    /// parts (Juilland, Brodin &amp; Davidovitch 1970): 1 perfectly even, 0 in one part only.
    /// </summary>
    public double JuillandD { get; }

    /// <summary>
    /// Carroll's D₂: the entropy of the term's relative frequencies in the n parts, divided by log n (Carroll 1970): 1
    /// perfectly even, 0 in one part only.
    /// </summary>
    public double CarrollD2 { get; }

    /// <summary>
    /// Gries' DP = ½ Σ |share of the term − share of the corpus| (Gries 2008, International Journal of Corpus Linguistics
    /// 13): 0 perfectly even, near 1 uneven.
    /// </summary>
    public double DeviationOfProportions { get; }

    /// <summary>DP divided by its largest value, 1 less the smallest part's share (Lijffijt &amp; Gries 2012): 0 to 1.</summary>
    public double NormalizedDeviationOfProportions { get; }

    /// <summary>Measures how evenly a term is spread. O(n) in the number of parts.</summary>
    /// <param name="counts">How often the term occurs in each part.</param>
    /// <param name="sizes">The size of each part in terms.</param>
    /// <returns>
    /// All values at their "even" end where there is nothing to compare: with one part, or none. NaN besides
    /// <see cref="Range"/> for a term that never occurs. Parts of size 0 are left out.
    /// </returns>
    /// <exception cref="ArgumentException">There are not as many sizes as counts, or one is smaller than its count.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static TermDispersion Of(ReadOnlySpan<long> counts, ReadOnlySpan<long> sizes)
    {
        var parts = new DispersionParts(counts, sizes);
        return parts.Count <= 1
            ? new TermDispersion(parts.Range, 1, 1, 0, 0)
            : new TermDispersion(parts.Range, parts.JuillandD(), parts.CarrollD2(), parts.Deviation(), parts.Deviation() / (1 - parts.SmallestShare));
    }

    /// <summary>Measures how evenly a term is spread over the documents of a matrix. O(n log m).</summary>
    /// <param name="matrix">Counts.</param>
    /// <param name="term">The term; of what is none, all counts are 0.</param>
    /// <returns>As <see cref="Of(ReadOnlySpan{long}, ReadOnlySpan{long})"/>.</returns>
    /// <exception cref="ArgumentNullException">There is no matrix or no term.</exception>
    /// <exception cref="ArgumentException">The matrix holds weights.</exception>
    public static TermDispersion Of(DocumentTermMatrix matrix, string term)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(term);
        if (matrix.Cells != CellKind.Counts)
            throw new ArgumentException("The matrix holds weights; dispersion compares counts.", nameof(matrix));
        var id = TermLookup.IdOf(matrix.Vocabulary, term);
        var counts = new long[matrix.DocumentCount];
        for (var row = 0; row < counts.Length && id >= 0; row++)
            counts[row] = (long)matrix[row, id];
        return Of(counts, Array.ConvertAll(matrix.DocumentSums(), static sum => (long)sum));
    }
}
