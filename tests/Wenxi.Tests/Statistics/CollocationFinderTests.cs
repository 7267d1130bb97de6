using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class CollocationFinderTests
{
    private static readonly string[] Compared =
        ["LogLikelihood", "PointwiseMutualInformation", "TScore", "ChiSquared", "Dice", "Jaccard", "PoissonStirling"];

    private static readonly TokenizedCorpus Sample = CutCorpus.Of(string.Join(' ', GoldenTable.Sentences().SelectMany(static words => words)));

    [TestCaseSource(nameof(Compared))]
    public void Find_IsNltks(string measure)
    {
        foreach (var window in GoldenTable.Read("collocations.tsv").GroupBy(static row => (int)row.Number("window")))
        {
            var options = new CollocationOptions { Measure = Enum.Parse<AssociationMeasure>(measure), Window = window.Key };
            var found = new CollocationFinder(options).Find(Sample).Where(static pair => pair.First != pair.Second).ToDictionary(static pair => (pair.First, pair.Second));
            Assert.That(found.Keys, Is.EquivalentTo(window.Select(static row => (row["first"], row["second"]))));
            foreach (var row in window)
            {
                var pair = found[(row["first"], row["second"])];
                Assert.That(pair.Count, Is.EqualTo(row.Number("count")));
                Assert.That(pair.Score, Is.EqualTo(row.Number(measure)).Within(1e-9), $"{pair.First} {pair.Second}");
            }
        }
    }

    [TestCase(1)]
    [TestCase(3)]
    public async Task Find_OfCountedParts_IsTheSame(int window)
    {
        var documents = Wenxi.Statistics.Corpus.Of(GoldenTable.Sentences().Select(static words => string.Concat(words)));
        var options = new CollocationOptions { MinimumCount = 2, Window = window + 1 };
        var tokens = new CorpusTokenizerOptions();
        var counts = await new CorpusCounter(new CorpusCounterOptions { Tokens = tokens, PairWindow = window }).CountAsync(Stream(documents));
        foreach (var node in new[] { null, "保护" })
        {
            var finder = new CollocationFinder(options with { Node = node });
            Assert.That(finder.FindCounted(counts), Is.EqualTo(finder.Find(new CorpusTokenizer(tokens).Tokenize(documents))).And.Not.Empty);
        }

        static async IAsyncEnumerable<CorpusDocument> Stream(Corpus corpus)
        {
            foreach (var document in corpus)
                yield return document;
            await Task.CompletedTask;
        }
    }

    [Test]
    public void Find_BestFirst() =>
        Assert.That(new CollocationFinder().Find(Sample).Select(static pair => pair.Score), Is.Ordered.Descending);

    [Test]
    public void Find_NotOverEndsOfSentences_NorOverGaps()
    {
        var finder = new CollocationFinder(new CollocationOptions { MinimumCount = 1 });
        Assert.That(finder.Find(CutCorpus.Of("渔 船 | 回 港", "渔 _ 港")).Select(static pair => pair.First + pair.Second), Is.EquivalentTo(new[] { "渔船", "回港" }));
    }

    [Test]
    public void Window_GapsHaveAPlaceInIt() => Assert.Multiple(() =>
    {
        Assert.That(Pairs("渔 _ _ 港", new CollocationOptions { MinimumCount = 1, Window = 3 }), Is.Empty);
        Assert.That(Pairs("渔 _ _ 港", new CollocationOptions { MinimumCount = 1, Window = 4 }), Is.EqualTo(new[] { "渔港" }));
        Assert.That(Pairs("渔 港", new CollocationOptions { MinimumCount = 1, Window = int.MaxValue }), Is.EqualTo(new[] { "渔港" }));
    });

    [Test]
    public void Node_OnlyPairsWithIt()
    {
        var options = new CollocationOptions { MinimumCount = 1, Node = "海鱼" };
        Assert.That(Pairs("新鲜 海鱼 受 欢迎", options), Is.EquivalentTo(new[] { "新鲜海鱼", "海鱼受" }));
        Assert.That(Pairs("新鲜 海鱼 受 欢迎", options with { Node = "没有" }), Is.Empty);
    }

    [Test]
    public void StopWords_AreLeftOutAfterCounting()
    {
        var all = new CollocationFinder(new CollocationOptions { MinimumCount = 1 }).Find(CutCorpus.Of("新鲜 的 海鱼 的 味道 海鱼"));
        var some = new CollocationFinder(new CollocationOptions { MinimumCount = 1, StopWords = StopWords.FromLines(["的"]) }).Find(CutCorpus.Of("新鲜 的 海鱼 的 味道 海鱼"));
        Assert.That(some, Is.EqualTo(all.Where(static pair => pair.First != "的" && pair.Second != "的")));
        Assert.That(some, Is.Not.Empty);
    }

    [Test]
    public void MinimumLength_CountsCharacters() =>
        Assert.That(Pairs("海 鱼市 渔民", new CollocationOptions { MinimumCount = 1, MinimumLength = 2 }), Is.EqualTo(new[] { "鱼市渔民" }));

    [Test]
    public void Find_OnlyOneWord_HasAScoreByEachMeasure([Values] AssociationMeasure measure) =>
        Assert.That(double.IsFinite(new CollocationFinder(new CollocationOptions { Measure = measure }).Find(CutCorpus.Of("海 海 海 海"))[0].Score));

    [Test]
    public void Find_Cancelled_Throws() =>
        Assert.That(() => new CollocationFinder().Find(Sample, new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    [TestCase(1, 1)]
    [TestCase(2, 0)]
    public void Options_OutOfRange_Throw(int window, int minimum) =>
        Assert.That(() => new CollocationFinder(new CollocationOptions { Window = window, MinimumCount = minimum }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static IEnumerable<string> Pairs(string text, CollocationOptions options) =>
        new CollocationFinder(options).Find(CutCorpus.Of(text)).Select(static pair => pair.First + pair.Second);
}
