namespace Wenxi.Statistics;

/// <summary>The clusters that a <see cref="DocumentClusterer"/> found, the largest first. Immutable.</summary>
public sealed class DocumentClusters
{
    private readonly int[] _clusterOf;

    internal DocumentClusters(Vocabulary vocabulary, DocumentCluster[] clusters, int[] clusterOf, double inertia)
    {
        Vocabulary = vocabulary;
        Clusters = clusters;
        _clusterOf = clusterOf;
        Inertia = inertia;
    }

    /// <summary>The terms of the matrix.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The clusters.</summary>
    public IReadOnlyList<DocumentCluster> Clusters { get; }

    /// <summary>The place in <see cref="Clusters"/> of each document's cluster.</summary>
    public ReadOnlySpan<int> ClusterOf => _clusterOf;

    /// <summary>The sum of the squared distances of the documents to their cluster's mean; scikit-learn's <c>inertia_</c>.</summary>
    public double Inertia { get; }
}
