using System.Globalization;
using Wenxi.Statistics;
using Wenxi.Statistics.Numerics;

namespace Wenxi.Tests.Statistics;

public sealed class DocumentClustererTests
{
    [Test]
    public void KMeans_FromTheSameCentres_IsScikitLearns()
    {
        foreach (var row in GoldenTable.Read("kmeans.tsv"))
        {
            var run = new KMeans(SparseMatrix.Of(GoldenTable.Matrix()), NumbersOf(row["centers"]));
            run.Run(100, default);
            Assert.That(run.Inertia, Is.EqualTo(row.Number("inertia")).Within(1e-9).Percent);
            Assert.That(run.ClusterOf.ToArray(), Is.EqualTo(NumbersOf(row["labels"])));
        }
    }

    [Test]
    public void Cluster_FindsTheSubjectsOfTheDocuments()
    {
        // Terms 0 and 1, 2 and 3, 4 and 5 are of one subject each; 6 is in all documents.
        var clusters = new DocumentClusterer(new ClusterOptions { Clusters = 3 }).Cluster(GoldenTable.MatrixOf(
            [0, 0, 3, 2, 0, 0, 1], [4, 1, 0, 0, 0, 0, 1], [0, 0, 4, 5, 0, 0, 1], [0, 0, 0, 0, 2, 2, 1], [0, 0, 9, 8, 1, 0, 2], [6, 3, 0, 1, 0, 0, 2]));
        Assert.Multiple(() =>
        {
            Assert.That(clusters.Clusters.Select(static cluster => cluster.Documents.Order()), Is.EqualTo(new[] { new[] { 0, 2, 4 }, new[] { 1, 5 }, new[] { 3 } }), "the largest first");
            Assert.That(clusters.ClusterOf.ToArray(), Is.EqualTo(new[] { 0, 1, 0, 2, 0, 1 }));
            Assert.That(clusters.Clusters.Select(static cluster => cluster.TopTerms(2).Select(static term => term.Term).Order()),
                Is.EqualTo(new[] { new[] { "002", "003" }, new[] { "000", "001" }, new[] { "004", "005" } }), "what is in all documents tells none apart");
        });
    }

    [Test]
    public void Cluster_FewerDifferentDocumentsThanClusters()
    {
        var clusters = new DocumentClusterer(new ClusterOptions { Clusters = 4 }).Cluster(GoldenTable.MatrixOf([1, 0], [2, 0], [0, 1]));
        Assert.Multiple(() =>
        {
            Assert.That(clusters.Clusters.Select(static cluster => cluster.Documents), Is.EqualTo(new[] { new[] { 0, 1 }, new[] { 2 } }), "the same angle is the same");
            Assert.That(clusters.ClusterOf.ToArray(), Is.EqualTo(new[] { 0, 0, 1 }));
            Assert.That(clusters.Inertia, Is.Zero.Within(1e-12));
        });
    }

    [Test]
    public void Cluster_AnySeed_GivesEachDocumentOneCluster([Range(1, 8)] int seed)
    {
        var clusters = new DocumentClusterer(new ClusterOptions { Clusters = 12, Seed = seed, UnitLength = false }).Cluster(GoldenTable.Matrix());
        for (var i = 0; i < clusters.Clusters.Count; i++)
            Assert.That(clusters.Clusters[i].Documents.Select(document => clusters.ClusterOf[document]), Is.All.EqualTo(i));
        Assert.That(clusters.Clusters.SelectMany(static cluster => cluster.Documents).Order(), Is.EqualTo(Enumerable.Range(0, 60)));
    }

    private static int[] NumbersOf(string numbers) => [.. numbers.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
}
