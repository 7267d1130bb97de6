namespace Wenxi.Tests;

public sealed class DocumentFrequencyCounterTests
{
    private static readonly string[] Corpus = ["渔船 回到 码头 ， 渔船", "码头 2023", "渔船"];

    private static DocumentFrequencyCounter Count(IEnumerable<string> documents)
    {
        var counter = new DocumentFrequencyCounter();
        foreach (var document in documents)
        {
            var (text, tokens) = Words.Of(document);
            counter.Add(text, tokens);
        }
        return counter;
    }

    [Test]
    public void Add_CountsDocumentsAndNotOccurrences()
    {
        var counter = Count(Corpus);
        Assert.Multiple(() =>
        {
            Assert.That(counter.Documents, Is.EqualTo(3));
            Assert.That(counter.CountOf("渔船"), Is.EqualTo(2));
            Assert.That(counter.CountOf("2023"), Is.EqualTo(1));
            Assert.That(counter.CountOf("，"), Is.Zero);
        });
    }

    [Test]
    public void Parts_AddUpToTheWhole()
    {
        var sum = Count(Corpus.Take(1));
        sum.Add(Count(Corpus.Skip(1)));
        var (text, tokens) = Words.Of("码头");
        sum.Add(text, tokens);
        var whole = Count([.. Corpus, "码头"]);
        Assert.Multiple(() =>
        {
            Assert.That(sum.Documents, Is.EqualTo(whole.Documents));
            foreach (var word in new[] { "渔船", "回到", "码头", "2023", "鱼" })
                Assert.That(sum.CountOf(word), Is.EqualTo(whole.CountOf(word)), word);
        });
    }

    [Test]
    public void ToInverseDocumentFrequencies_IsTheLogarithmOfTheShare()
    {
        var table = Count(Corpus).ToInverseDocumentFrequencies();
        Assert.Multiple(() =>
        {
            Assert.That(table.Of("渔船"), Is.EqualTo(Math.Log(4.0 / 2)).Within(1e-12));
            Assert.That(table.Of("回到"), Is.EqualTo(Math.Log(4.0)).Within(1e-12));
        });
    }

    [Test]
    public void AddingACounterToItself_DoublesIt()
    {
        var counter = Count(Corpus);
        counter.Add(counter);
        Assert.That((counter.Documents, counter.CountOf("渔船")), Is.EqualTo((6, 4)));
    }
}
