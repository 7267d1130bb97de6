namespace Wenxi.Tests.Entities;

public sealed class GazetteerTests
{
    [Test]
    public void Names_OfTheUser_Win()
    {
        const string Text = "星河一号落户北京，北京大学参加。";
        var plain = new EntityRecognizer().Recognize(Text);
        var recognizer = new EntityRecognizer(new EntityRecognizerOptions
        {
            Gazetteer = Gazetteer.Of([new("星河一号", EntityType.Other, "Galaxy One"), new("北京大学参加", EntityType.Organization)]),
        });
        var mine = recognizer.Recognize(Text);
        Assert.Multiple(() =>
        {
            Assert.That(plain.Mentions.Select(static mention => mention.Text), Has.None.EqualTo("星河一号"));
            Assert.That(mine.Mentions.Select(static mention => (mention.Text, mention.Type)), Is.EqualTo(new[]
            {
                ("星河一号", EntityType.Other), ("北京", EntityType.Location), ("北京大学参加", EntityType.Organization),
            }));
            Assert.That(mine.Entities[0].EnglishName, Is.EqualTo("Galaxy One"));
            Assert.That(mine.Mentions[0].Confidence, Is.EqualTo(1));
        });
    }

    [Test]
    public void FromLines_ReadsColumnsCommentsAndMarks()
    {
        var gazetteer = Gazetteer.FromLines(["\uFEFF# names", "", "文析\tORGANIZATION\tWenxi\r", "小文\tper"], "my names");
        Assert.That(gazetteer.Entries, Is.EquivalentTo(new[]
        {
            new GazetteerEntry("文析", EntityType.Organization, "Wenxi"), new GazetteerEntry("小文", EntityType.Person),
        }));
    }

    [TestCase("文析", "my names:2: 1 columns (line: '文析'); write name TAB type TAB English name")]
    [TestCase("文析\tANIMAL", "my names:2: the type 'ANIMAL' is no kind of name (line: '文析\\tANIMAL'); write PERSON, LOCATION, ORGANIZATION, WORK or OTHER")]
    [TestCase("\tPERSON", "my names:2: the name is empty (line: '\\tPERSON'); correct the line, or leave it out")]
    public void FromLines_ABadLine_IsNamed(string line, string message)
    {
        var exception = Assert.Throws<GazetteerException>(() => Gazetteer.FromLines(["好\tOTHER", line], "my names"));
        Assert.Multiple(() =>
        {
            Assert.That(exception.Message, Is.EqualTo(message));
            Assert.That(exception.Line, Is.EqualTo(2));
            Assert.That(exception.SourceName, Is.EqualTo("my names"));
        });
    }

    [Test]
    public void Of_TakesNamesOnly() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => Gazetteer.Of([new("去年", EntityType.Time)]), Throws.ArgumentException);
            Assert.That(() => Gazetteer.Of([new("", EntityType.Person)]), Throws.ArgumentException);
            Assert.That(() => Gazetteer.Of(null!), Throws.ArgumentNullException);
        });
}
