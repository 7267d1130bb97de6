namespace Wenxi.Tests;

public sealed class InverseDocumentFrequenciesTests
{
    [Test]
    public void Default_IsJiebasTable()
    {
        Assert.Multiple(() =>
        {
            Assert.That(InverseDocumentFrequencies.Default.Of("北京"), Is.EqualTo(4.66740230872));
            Assert.That(InverseDocumentFrequencies.Default.TryGet("不识此词", out _), Is.False);
            Assert.That(InverseDocumentFrequencies.Default.Of("不识此词"), Is.EqualTo(11.9547675029));
        });
    }

    [Test]
    public void FromLines_TheLastSpaceCounts_AndUnknownWordsHaveTheUpperMedian()
    {
        var table = InverseDocumentFrequencies.FromLines(["\uFEFF渔船 2.5", "", "Jens Stoltenberg 7", "码头 1e-1", "带鱼 3"], "idf.txt");
        Assert.Multiple(() =>
        {
            Assert.That(table.Of("渔船"), Is.EqualTo(2.5));
            Assert.That(table.Of("Jens Stoltenberg"), Is.EqualTo(7));
            Assert.That(table.Of("码头"), Is.EqualTo(0.1));
            Assert.That(table.OfUnknown, Is.EqualTo(3));
        });
    }

    [TestCase("渔船")]
    [TestCase("渔船 许多")]
    [TestCase("渔船 NaN")]
    [TestCase(" 2.5")]
    public void FromLines_BadLine_SaysWhere(string line)
    {
        var exception = Assert.Throws<InverseDocumentFrequencyException>(() => InverseDocumentFrequencies.FromLines(["码头 1", line], "idf.txt"));
        Assert.Multiple(() =>
        {
            Assert.That(exception.Line, Is.EqualTo(2));
            Assert.That(exception.SourceName, Is.EqualTo("idf.txt"));
            Assert.That(exception.Message, Does.StartWith("idf.txt:2: "));
        });
    }

    [Test]
    public void SaveFile_ReadsBackExactly()
    {
        var path = Path.GetTempFileName();
        try
        {
            var values = new Dictionary<string, double> { ["渔船"] = 1.0 / 3, ["AP4"] = 1e-300, ["Jens Stoltenberg"] = 7 };
            InverseDocumentFrequencies.Create(values).SaveFile(path);
            var read = InverseDocumentFrequencies.LoadFile(path);
            Assert.That(values.Select(entry => read.Of(entry.Key)), Is.EqualTo(values.Values));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Empty_KnowsNothing() => Assert.That(InverseDocumentFrequencies.Create([]).Of("渔船"), Is.Zero);
}
