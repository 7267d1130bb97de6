using MathNet.Numerics;

namespace Wenxi.Statistics;

/// <summary>
/// How varied the words of a text are. Only the moving average, MTLD and HD-D may be compared between texts of different
/// length. All are 0 for a text without tokens, but for <see cref="TextualDiversity"/>.
/// </summary>
public sealed record LexicalDiversity
{
    private const double YuleScale = 1e4;

    private LexicalDiversity()
    {
    }

    /// <summary>N: the number of tokens.</summary>
    public int TokenCount { get; private init; }

    /// <summary>V: the number of different tokens.</summary>
    public int TypeCount { get; private init; }

    /// <summary>TTR = V/N (Templin 1957): falls with the length of the text.</summary>
    public double TypeTokenRatio { get; private init; }

    /// <summary>R = V/√N (Guiraud 1954).</summary>
    public double GuiraudR { get; private init; }

    /// <summary>C = log V/log N (Herdan 1960); 1 for a text of one token.</summary>
    public double HerdanC { get; private init; }

    /// <summary>K = 10⁴ (Σ f² − N)/N² over the counts f of the types (Yule 1944): larger is less varied.</summary>
    public double YuleK { get; private init; }

    /// <summary>D = Σ f (f − 1)/(N (N − 1)): how likely two tokens are the same (Simpson 1949).</summary>
    public double SimpsonD { get; private init; }

    /// <summary>
    /// MATTR: the mean type–token ratio of all windows (Covington &amp; McFall 2010, Journal of Quantitative Linguistics
    /// 17); TTR for a text that is shorter than the window.
    /// </summary>
    public double MovingAverageTypeTokenRatio { get; private init; }

    /// <summary>
    /// MTLD: the mean length of stretches whose type–token ratio stays at or above a threshold, the mean of reading forwards
    /// and backwards (McCarthy &amp; Jarvis 2010, Behavior Research Methods 42). Infinite if no token comes twice.
    /// </summary>
    public double TextualDiversity { get; private init; }

    /// <summary>
    /// HD-D: the mean share of types in samples of 42 tokens, drawn without putting back (McCarthy &amp; Jarvis 2007,
    /// Language Testing 24); TTR for a text that is shorter than the sample.
    /// </summary>
    public double HypergeometricDiversity { get; private init; }

    /// <summary>Measures a text. O(n).</summary>
    /// <param name="tokens">The words in text order; they are compared as they are written.</param>
    /// <param name="options">Parameters of the measures; null means the defaults.</param>
    /// <exception cref="ArgumentNullException">There are no tokens, or one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static LexicalDiversity Of(IEnumerable<string> tokens, LexicalDiversityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var sequence = new List<int>();
        foreach (var token in tokens)
        {
            ArgumentNullException.ThrowIfNull(token, nameof(tokens));
            ids.TryAdd(token, ids.Count);
            sequence.Add(ids[token]);
        }
        return Of([.. sequence], ids.Count, options);
    }

    /// <summary>Measures a document of a corpus by its terms; gaps and ends of sentences do not count. O(n).</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Parameters of the measures; null means the defaults.</param>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static LexicalDiversity OfDocument(TokenizedDocument document, LexicalDiversityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var ids = new Dictionary<int, int>();
        var sequence = new List<int>(document.TermCount);
        foreach (var term in document.Terms)
        {
            if (term < 0)
                continue;
            ids.TryAdd(term, ids.Count);
            sequence.Add(ids[term]);
        }
        return Of([.. sequence], ids.Count, options);
    }

    private static LexicalDiversity Of(int[] sequence, int typeCount, LexicalDiversityOptions? options)
    {
        options ??= new LexicalDiversityOptions();
        options.Check(nameof(options));
        if (sequence.Length == 0)
            return new LexicalDiversity();
        double n = sequence.Length;
        var counts = new int[typeCount];
        foreach (var id in sequence)
            counts[id]++;
        var squares = counts.Sum(static count => (double)count * count);
        return new LexicalDiversity
        {
            TokenCount = sequence.Length,
            TypeCount = typeCount,
            TypeTokenRatio = typeCount / n,
            GuiraudR = typeCount / Math.Sqrt(n),
            HerdanC = sequence.Length == 1 ? 1 : Math.Log(typeCount) / Math.Log(n),
            YuleK = YuleScale * (squares - n) / (n * n),
            SimpsonD = sequence.Length == 1 ? 0 : (squares - n) / (n * (n - 1)),
            MovingAverageTypeTokenRatio = MovingAverage(sequence, new int[typeCount], Math.Min(options.Window, sequence.Length)),
            TextualDiversity = Mtld(sequence, typeCount, options.FactorThreshold),
            HypergeometricDiversity = Hdd(counts, sequence.Length, Math.Min(options.SampleSize, sequence.Length)),
        };
    }

    private static double MovingAverage(int[] sequence, int[] inWindow, int window)
    {
        long sum = 0;
        var types = 0;
        for (var i = 0; i < sequence.Length; i++)
        {
            if (i >= window && --inWindow[sequence[i - window]] == 0)
                types--;
            if (inWindow[sequence[i]]++ == 0)
                types++;
            if (i >= window - 1)
                sum += types;
        }
        return (double)sum / window / (sequence.Length - window + 1);
    }

    private static double Mtld(int[] sequence, int typeCount, double threshold)
    {
        int[] reversed = [.. sequence.Reverse()];
        return (sequence.Length / Factors(sequence, typeCount, threshold) + sequence.Length / Factors(reversed, typeCount, threshold)) / 2;
    }

    private static double Factors(int[] sequence, int typeCount, double threshold)
    {
        // In which stretch a type was last seen: nothing has to be cleared at the start of the next.
        var seenIn = new int[typeCount];
        int factors = 0, tokens = 0, types = 0;
        foreach (var id in sequence)
        {
            tokens++;
            if (seenIn[id] != factors + 1)
            {
                seenIn[id] = factors + 1;
                types++;
            }
            if ((double)types / tokens < threshold)
            {
                factors++;
                tokens = types = 0;
            }
        }
        return tokens == 0 ? factors : factors + (1 - (double)types / tokens) / (1 - threshold);
    }

    private static double Hdd(int[] counts, int n, int sample)
    {
        double sum = 0;
        foreach (var group in counts.GroupBy(static count => count).OrderBy(static group => group.Key))
            sum += group.Count() * (1 - ProbabilityOfNone(n, group.Key, sample)) / sample;
        return sum;
    }

    // Hypergeometric: C(n − count, sample)/C(n, sample).
    private static double ProbabilityOfNone(int n, int count, int sample) => n - count < sample
        ? 0
        : Math.Exp(SpecialFunctions.BinomialLn(n - count, sample) - SpecialFunctions.BinomialLn(n, sample));
}
