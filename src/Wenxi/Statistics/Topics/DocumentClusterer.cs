using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>
/// Puts documents into clusters around their means: k-means (Lloyd 1982) from centres far apart (k-means++, Arthur &amp;
/// Vassilvitskii 2007). The same seed gives the same clusters everywhere. Immutable and thread-safe.
/// </summary>
public sealed class DocumentClusterer
{
    /// <summary>Makes a clusterer.</summary>
    /// <param name="options">How it works; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public DocumentClusterer(ClusterOptions? options = null)
    {
        Options = options ?? new ClusterOptions();
        Options.Check(nameof(options));
    }

    /// <summary>How this clusterer works.</summary>
    public ClusterOptions Options { get; }

    /// <summary>
    /// Finds clusters, the largest first, of equal size the one with the earlier document. O(restarts × iterations ×
    /// clusters × cells), on all processors; takes 8 bytes for each term and cluster.
    /// </summary>
    /// <param name="matrix">Counts or weights, with tf-idf as a rule.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public DocumentClusters Cluster(DocumentTermMatrix matrix, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = SparseMatrix.Of(matrix);
        if (Options.UnitLength)
            rows = rows.WithUnitRows();
        if (rows.RowCount == 0)
            return new DocumentClusters(matrix.Vocabulary, [], [], 0);
        var random = new DeterministicRandom((ulong)Options.Seed);
        KMeans? best = null;
        for (var restart = 0; restart < Options.Restarts; restart++)
        {
            var run = new KMeans(rows, KMeansCenters.FarApart(rows, Options.Clusters, ref random));
            run.Run(Options.MaximumIterations, cancellationToken);
            if (best is null || run.Inertia < best.Inertia)
                best = run;
        }
        return best!.ToClusters(matrix.Vocabulary);
    }
}
