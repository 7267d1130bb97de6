using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class CooccurrenceCounterTests
{
    private static readonly TokenizedCorpus Corpus = CutCorpus.Of("海 鱼 海 | 海 船", "船 鱼");

    [TestCase(CooccurrenceContext.Window, 2, 1, 1, 1)]
    [TestCase(CooccurrenceContext.Sentence, 1, 1, 1, 0)]
    [TestCase(CooccurrenceContext.Document, 1, 1, 2, 0)]
    public void Count_SharesAContext(CooccurrenceContext context, int seaFish, int seaShip, int fishShip, int seaSea)
    {
        var matrix = new CooccurrenceCounter(new CooccurrenceOptions { Context = context, Window = 3 }).Count(Corpus);
        int sea = matrix.Vocabulary.IdOf("海"), fish = matrix.Vocabulary.IdOf("鱼"), ship = matrix.Vocabulary.IdOf("船");
        Assert.Multiple(() =>
        {
            Assert.That(matrix[sea, fish], Is.EqualTo(seaFish));
            Assert.That(matrix[fish, sea], Is.EqualTo(seaFish), "symmetric");
            Assert.That(matrix[sea, ship], Is.EqualTo(seaShip));
            Assert.That(matrix[fish, ship], Is.EqualTo(fishShip));
            Assert.That(matrix[sea, sea], Is.EqualTo(seaSea));
        });
    }

    [Test]
    public void MaximumTerms_KeepsTheMostFrequent()
    {
        var matrix = new CooccurrenceCounter(new CooccurrenceOptions { MaximumTerms = 2 }).Count(Corpus);
        Assert.That(matrix.Vocabulary, Is.EqualTo(new[] { "海", "船" }), "船 and 鱼 are equally frequent; 船 comes first");
    }

    [Test]
    public void Score_OfSentences()
    {
        var matrix = new CooccurrenceCounter(new CooccurrenceOptions { Context = CooccurrenceContext.Sentence }).Count(Corpus);
        int sea = matrix.Vocabulary.IdOf("海"), fish = matrix.Vocabulary.IdOf("鱼");
        Assert.That(matrix.CountOf(sea), Is.EqualTo(2), "sentences");
        Assert.That(matrix.Score(sea, fish, AssociationMeasure.Jaccard), Is.EqualTo(1.0 / 3));
    }
}
