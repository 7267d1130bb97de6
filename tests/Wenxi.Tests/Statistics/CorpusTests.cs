using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class CorpusTests
{
    [Test]
    public void Of_NumbersTheTexts()
    {
        var corpus = Corpus.Of(["甲", "乙"]);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Select(static document => $"{document.Id}={document.Text}"), Is.EqualTo(new[] { "1=甲", "2=乙" }));
            Assert.That(corpus.IndexOf("2"), Is.EqualTo(1));
            Assert.That(corpus.IndexOf("3"), Is.EqualTo(-1));
        });
    }

    [Test]
    public void SameIdTwice_Throws() =>
        Assert.That(
            () => new Corpus([new CorpusDocument { Id = "a", Text = "" }, new CorpusDocument { Id = "a", Text = "甲" }]),
            Throws.ArgumentException.With.Message.Contains("Documents 0 and 1 have the same id 'a'"));

    [Test]
    public void Vocabulary_IsSortedByCodeUnitsWithoutRepetition()
    {
        var vocabulary = Vocabulary.Of(["日本", "北约", "nato", "日本", "𠮷", "NATO"]);
        Assert.Multiple(() =>
        {
            Assert.That(vocabulary, Is.EqualTo(new[] { "NATO", "nato", "北约", "日本", "𠮷" }));
            Assert.That(vocabulary.IdOf("北约"), Is.EqualTo(2));
            Assert.That(vocabulary.IdOf("韩国"), Is.EqualTo(-1));
            Assert.That(Vocabulary.Empty, Is.Empty);
        });
    }
}
