using System.Runtime.InteropServices;
using Wenxi.Display;
using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>Finds what distinguishes a target from a reference: the terms that are more, or less, frequent in it. Immutable and thread-safe.</summary>
public sealed class KeynessAnalyzer
{
    private const double Million = 1e6;

    // In place of a count of 0, which has no logarithm (Hardie 2014).
    private const double ForNone = 0.5;

    private readonly double _standardErrors;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="options">How to compare; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public KeynessAnalyzer(KeynessOptions? options = null)
    {
        Options = options ?? new KeynessOptions();
        Options.Check(nameof(options));
        _standardErrors = Significance.StandardErrors(Options.Confidence);
    }

    /// <summary>How this analyzer compares.</summary>
    public KeynessOptions Options { get; }

    /// <summary>
    /// The terms of both, those that are most typical of the target first and those most typical of the reference last;
    /// terms of equal score by their UTF-16 code units. O(n log n) in the number of terms.
    /// </summary>
    /// <param name="target">Terms and how often they occur; a term that comes twice is added up.</param>
    /// <param name="reference">What to compare with.</param>
    /// <exception cref="ArgumentNullException">There is no target or no reference.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public IReadOnlyList<KeyTerm> Compare(IEnumerable<KeyValuePair<string, long>> target, IEnumerable<KeyValuePair<string, long>> reference)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reference);
        var counts = new Dictionary<string, (long Target, long Reference)>(StringComparer.Ordinal);
        long targetSize = 0, referenceSize = 0;
        foreach (var (term, count) in target)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(target));
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _).Target += count;
            targetSize += count;
        }
        foreach (var (term, count) in reference)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(reference));
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _).Reference += count;
            referenceSize += count;
        }
        var terms = new List<KeyTerm>();
        foreach (var (term, (a, b)) in counts)
        {
            if (a + b >= Math.Max(1, Options.MinimumCount) && Compare(term, a, b, targetSize, referenceSize) is var key && key.Probability <= Options.MaximumProbability)
                terms.Add(key);
        }
        terms.Sort(static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : string.CompareOrdinal(x.Term, y.Term));
        return new DisplayedList<KeyTerm>(terms, ResultTable.Of);
    }

    /// <summary>As <see cref="Compare(IEnumerable{KeyValuePair{string, long}}, IEnumerable{KeyValuePair{string, long}})"/>, of all documents of two matrices.</summary>
    /// <param name="target">Counts of documents.</param>
    /// <param name="reference">Counts of what to compare with.</param>
    /// <exception cref="ArgumentNullException">There is no target or no reference.</exception>
    /// <exception cref="ArgumentException">A matrix holds weights.</exception>
    public IReadOnlyList<KeyTerm> Compare(DocumentTermMatrix target, DocumentTermMatrix reference)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reference);
        return Compare(CountsOf(target, nameof(target)), CountsOf(reference, nameof(reference)));
    }

    /// <summary>Compares one term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="targetCount">How often it occurs in the target.</param>
    /// <param name="referenceCount">How often it occurs in the reference.</param>
    /// <param name="targetSize">The occurrences of all terms in the target.</param>
    /// <param name="referenceSize">The occurrences of all terms in the reference.</param>
    /// <exception cref="ArgumentNullException">There is no term.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or larger than its total.</exception>
    public KeyTerm Compare(string term, long targetCount, long referenceCount, long targetSize, long referenceSize)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentOutOfRangeException.ThrowIfNegative(targetCount);
        ArgumentOutOfRangeException.ThrowIfNegative(referenceCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(targetCount, targetSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(referenceCount, referenceSize);
        var ratio = LogRatio(targetCount, referenceCount, targetSize, referenceSize);
        var margin = _standardErrors * StandardError(targetCount, referenceCount, targetSize, referenceSize);
        var strength = Strength(Options.Measure, targetCount, referenceCount, targetSize, referenceSize);
        var evidence = Options.Measure == KeynessMeasure.LogRatio
            ? Strength(KeynessMeasure.LogLikelihood, targetCount, referenceCount, targetSize, referenceSize)
            : strength;
        var isRarer = (double)targetCount * referenceSize < (double)referenceCount * targetSize;
        return new KeyTerm
        {
            Term = term,
            TargetCount = targetCount,
            ReferenceCount = referenceCount,
            TargetPerMillion = PerMillion(targetCount, targetSize),
            ReferencePerMillion = PerMillion(referenceCount, referenceSize),
            Score = Options.Measure == KeynessMeasure.LogRatio ? ratio : isRarer ? -strength : strength,
            Probability = Significance.OfChiSquared(evidence),
            LogRatio = ratio,
            LogRatioLow = ratio - margin,
            LogRatioHigh = ratio + margin,
        };
    }

    private static IEnumerable<KeyValuePair<string, long>> CountsOf(DocumentTermMatrix matrix, string name)
    {
        if (matrix.Cells != CellKind.Counts)
            throw new ArgumentException("The matrix holds weights; keyness compares counts.", name);
        var sums = matrix.TermSums();
        return matrix.Vocabulary.Select((term, id) => KeyValuePair.Create(term, (long)sums[id]));
    }

    private static double PerMillion(long count, long size) => size == 0 ? 0 : count * Million / size;

    // What cannot differ (one side is empty, or holds nothing else) has no evidence: 0, never NaN.
    private static double Strength(KeynessMeasure measure, long a, long b, long targetSize, long referenceSize)
    {
        if (targetSize == 0 || referenceSize == 0 || a + b == 0 || a + b == targetSize + referenceSize)
            return 0;
        var table = new ContingencyTable(a, b, targetSize - a, referenceSize - b);
        return Math.Max(0, measure switch
        {
            KeynessMeasure.LikelihoodRatio => table.Score(AssociationMeasure.LogLikelihood),
            KeynessMeasure.ChiSquared => table.Score(AssociationMeasure.ChiSquared),
            KeynessMeasure.ChiSquaredWithYates => table.ChiSquaredWithYates(),
            _ => LogLikelihood(a, b, targetSize, referenceSize),
        });
    }

    private static double LogLikelihood(double a, double b, double targetSize, double referenceSize)
    {
        var share = (a + b) / (targetSize + referenceSize);
        return 2 * ((a == 0 ? 0 : a * Math.Log(a / (targetSize * share))) + (b == 0 ? 0 : b * Math.Log(b / (referenceSize * share))));
    }

    private static double LogRatio(long a, long b, long targetSize, long referenceSize) => targetSize == 0 || referenceSize == 0
        ? 0
        : Math.Log2((a == 0 ? ForNone : a) / targetSize / ((b == 0 ? ForNone : b) / referenceSize));

    // Of the logarithm of a ratio of two shares, by the delta method (Katz, Baptista, Azen & Pike 1978), in bits.
    private static double StandardError(long a, long b, long targetSize, long referenceSize)
    {
        if (targetSize == 0 || referenceSize == 0)
            return 0;
        var variance = 1 / (a == 0 ? ForNone : a) - 1.0 / targetSize + 1 / (b == 0 ? ForNone : b) - 1.0 / referenceSize;
        return Math.Sqrt(Math.Max(0, variance)) / Math.Log(2);
    }
}
