namespace Wenxi.Statistics;

/// <summary>The parameters of Okapi BM25.</summary>
public sealed record Bm25Options
{
    /// <summary>How slowly repetitions of a term stop to count: 0 only asks whether it occurs. Default: 1.2.</summary>
    public double K1 { get; init; } = 1.2;

    /// <summary>How much long documents lose, from 0 (nothing) to 1 (in proportion). Default: 0.75.</summary>
    public double B { get; init; } = 0.75;
}
