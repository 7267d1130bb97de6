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
        var clusters = new DocumentClusterer(new ClusterOptions { Clusters = 5 }).Cluster(GoldenTable.Matrix());
        Assert.Multiple(() =>
        {
            Assert.That(clusters.Clusters, Has.Count.EqualTo(5));
            Assert.That(clusters.Clusters.Sum(static cluster => cluster.Documents.Count), Is.EqualTo(60));
            // Document i is about subject i % 5, whose words are the 14 from 14 × that.
            foreach (var cluster in clusters.Clusters)
            {
                var subject = cluster.Documents[0] % 5;
                Assert.That(cluster.Documents.Select(static document => document % 5), Is.All.EqualTo(subject));
                Assert.That(cluster.TopTerms(3).Select(static term => int.Parse(term.Term, CultureInfo.InvariantCulture) / 14), Is.All.EqualTo(subject));
            }
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
