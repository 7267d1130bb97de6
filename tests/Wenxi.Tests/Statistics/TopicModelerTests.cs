using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class TopicModelerTests
{
    [Test]
    public void Fit_ExplainsAsMuchAsScikitLearn()
    {
        foreach (var row in GoldenTable.Read("nmf.tsv"))
        {
            var model = new TopicModeler(new TopicOptions { Topics = (int)row.Number("topics"), Tolerance = 1e-10, MaximumIterations = 5000 }).Fit(GoldenTable.Matrix());
            Assert.That(model.ReconstructionError, Is.EqualTo(row.Number("error")).Within(1e-4).Percent);
        }
    }

    [Test]
    public void Fit_FindsTheSubjectsOfTheDocuments()
    {
        // Document i is about subject i % 5, whose words are the 14 from 14 × that.
        var model = new TopicModeler(new TopicOptions { Topics = 5 }).Fit(GoldenTable.Matrix());
        var subjects = Enumerable.Range(0, 5).Select(topic => model.TopTermsOf(topic, 5)
            .CountBy(static term => int.Parse(term.Term, System.Globalization.CultureInfo.InvariantCulture) / 14).MaxBy(static subject => subject.Value)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(subjects.Select(static subject => subject.Key), Is.EquivalentTo(new[] { 0, 1, 2, 3, 4 }));
            Assert.That(subjects.Select(static subject => subject.Value), Is.All.GreaterThan(2), "most top terms of a topic are of one subject");
            Assert.That(model.Shares.Sum(), Is.EqualTo(1).Within(1e-12));
            Assert.That(model.Shares, Is.Ordered.Descending);
        });
    }

    [Test]
    public void Fit_ExactProduct_LeavesNothing()
    {
        var model = new TopicModeler(new TopicOptions { Topics = 2 }).Fit(GoldenTable.MatrixOf([4, 2, 0, 0], [8, 4, 0, 0], [0, 0, 3, 3]));
        Assert.Multiple(() =>
        {
            Assert.That(model.ReconstructionError, Is.Zero.Within(1e-5));
            Assert.That(model.TopTermsOf(0, 4).Select(static term => term.Term), Is.EqualTo(new[] { "000", "001" }), "terms of weight 0 are none");
            Assert.That(model.TopTermsOf(0, 1)[0].Weight, Is.EqualTo(2.0 / 3).Within(1e-6), "the terms of a topic add up to 1");
            Assert.That(model.Document(1)[0], Is.EqualTo(12).Within(1e-4));
            Assert.That(model.Shares[0], Is.EqualTo(18.0 / 24).Within(1e-6));
        });
    }

    [Test]
    public void Fit_NegativeValue_Throws() =>
        Assert.That(() => new TopicModeler().Fit(GoldenTable.MatrixOf([1, -1])), Throws.ArgumentException);

    [Test]
    public void Fit_Cancelled_Throws() =>
        Assert.That(() => new TopicModeler().Fit(GoldenTable.Matrix(), new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Fit_Twice_IsTheSameToTheLastBit()
    {
        var modeler = new TopicModeler(new TopicOptions { Topics = 4 });
        double[] once = modeler.Fit(GoldenTable.Matrix()).Term(3).ToArray();
        Assert.That(once, Is.EqualTo(modeler.Fit(GoldenTable.Matrix()).Term(3).ToArray()));
    }
}
