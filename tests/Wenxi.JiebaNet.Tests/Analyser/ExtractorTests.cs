using JiebaNet.Analyser;
using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;

namespace Wenxi.JiebaNet.Tests.Analyser;

/// <summary>Expected words and weights are those of jieba.NET 0.42.2.</summary>
public sealed class ExtractorTests
{
    private const string Report = "此外，公司拟对全资子公司吉林欧亚置业有限公司增资4.3亿元，增资后，吉林欧亚置业注册资本由7000万元增加到5亿元。";
    private const string Campus = "北京大学的学生们在北京学习，大学学习语言学习";

    private static string[] Words(IEnumerable<WordWeightPair> pairs) => [.. pairs.Select(pair => pair.Word)];

    [Test]
    public void Tfidf_WeighsAsJiebaNet()
    {
        WordWeightPair[] pairs = [.. new TfidfExtractor().ExtractTagsWithWeight(Report, 5)];
        Assert.Multiple(() =>
        {
            Assert.That(Words(pairs), Is.EqualTo(new[] { "欧亚", "增资", "吉林", "置业", "4.3" }));
            Assert.That(
                pairs.Select(pair => pair.Weight),
                Is.EqualTo(new[] { 0.9029123866147369, 0.8307225754242106, 0.8151261754094737, 0.8059485001378948, 0.6291982896263157 }));
        });
    }

    [Test]
    public void TextRank_WeighsAsJiebaNet()
    {
        WordWeightPair[] pairs = [.. new TextRankExtractor().ExtractTagsWithWeight(Report, 5)];
        Assert.Multiple(() =>
        {
            Assert.That(Words(pairs), Is.EqualTo(new[] { "欧亚", "吉林", "置业", "增资", "子公司" }));
            Assert.That(
                pairs.Select(pair => pair.Weight),
                Is.EqualTo(new[] { 1, 0.9921208535138604, 0.9165645621092878, 0.7680698074188868, 0.6570209103194244 }).Within(1e-12));
        });
    }

    [Test]
    public void Tags_MayBeRestrictedByPartOfSpeech()
    {
        Assert.Multiple(() =>
        {
            Assert.That(new TextRankExtractor().ExtractTags(Report), Does.Contain("吉林").And.Contain("增加"));
            Assert.That(new TextRankExtractor().ExtractTags(Report, allowPos: ["n"]), Does.Not.Contain("吉林").And.Not.Contain("增加").And.Not.Empty);
            Assert.That(new TfidfExtractor().ExtractTags(Report, allowPos: Constants.VerbPos), Does.Contain("增加").And.Not.Contain("吉林"));
            Assert.That(new TfidfExtractor().ExtractTags("他兢兢业业地工作", allowPos: Constants.IdiomPos), Is.EqualTo(new[] { "兢兢业业" }));
            Assert.That(new TfidfExtractor().ExtractTags(Report, allowPos: []), Is.EqualTo(new TfidfExtractor().ExtractTags(Report)));
        });
    }

    [Test]
    public void Count_OfNoughtOrLess_IsTwenty()
    {
        string text = string.Join('，', Enumerable.Range(0, 30).Select(i => $"词语{(char)('甲' + i)}{(char)('一' + i)}abc{(char)('a' + i % 26)}{i}"));
        Assert.Multiple(() =>
        {
            Assert.That(new TfidfExtractor().ExtractTags(text, 0).Count(), Is.EqualTo(20));
            Assert.That(new TfidfExtractor().ExtractTags(text, -1).Count(), Is.EqualTo(20));
            Assert.That(new TfidfExtractor().ExtractTags(text, 3).Count(), Is.EqualTo(3));
        });
    }

    [Test]
    public void StopWords_AreReplacedAndAdded()
    {
        const string text = "我们 THE 北京 语言 那么样";
        using var file = new TemporaryFile("语言", " 北京 ");
        var extractor = new TfidfExtractor();
        Assert.That(extractor.ExtractTags(text), Is.EquivalentTo(new[] { "北京", "语言" }));
        extractor.SetStopWords(file.FilePath);
        Assert.That(extractor.ExtractTags(text), Is.EquivalentTo(new[] { "我们", "THE", "那么样" }));
        extractor.AddStopWord(" the ");
        extractor.AddStopWords(["我们", "我们"]);
        Assert.Multiple(() =>
        {
            Assert.That(extractor.ExtractTags(text), Is.EqualTo(new[] { "那么样" }));
            Assert.That(new TfidfExtractor().ExtractTags(text), Is.EquivalentTo(new[] { "北京", "语言" }));
            Assert.That(() => extractor.SetStopWords("no-such-file.txt"), Throws.TypeOf<FileNotFoundException>().With.Message.Contains("no-such-file.txt"));
            Assert.That(() => extractor.SetStopWords(null!), Throws.ArgumentNullException);
            Assert.That(() => extractor.AddStopWord(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void SetIdfPath_ReplacesTheTable_AndUnknownWordsTakeItsMedian()
    {
        using var file = new TemporaryFile("北京 9.5", "", "学习 0.1", "语言 4");
        var extractor = new TfidfExtractor();
        extractor.SetIdfPath(file.FilePath);
        Dictionary<string, double> weights = extractor.ExtractTagsWithWeight("北京，学习，语言，饰品").ToDictionary(pair => pair.Word, pair => pair.Weight);
        Assert.That(weights, Is.EqualTo(new Dictionary<string, double> { ["北京"] = 9.5 / 4, ["语言"] = 1, ["饰品"] = 1, ["学习"] = 0.1 / 4 }));
    }

    [Test]
    public void SetIdfPath_OfABadFile_SaysWhatAndWhere_AndKeepsTheTable()
    {
        using var file = new TemporaryFile("北京 9.5", "坏行");
        var extractor = new TfidfExtractor();
        string[] before = [.. extractor.ExtractTags(Campus)];
        Assert.Multiple(() =>
        {
            Assert.That(() => extractor.SetIdfPath(file.FilePath), Throws.TypeOf<FormatException>().With.Message.Contains(":2"));
            Assert.That(() => extractor.SetIdfPath("no-such-file.txt"), Throws.TypeOf<FileNotFoundException>());
            Assert.That(() => new IdfLoader("no-such-file.txt"), Throws.TypeOf<FileNotFoundException>());
            Assert.That(() => extractor.SetIdfPath(null!), Throws.ArgumentNullException);
            Assert.That(extractor.ExtractTags(Campus), Is.EqualTo(before));
        });
    }

    [Test]
    public void Segmenters_LendTheirWords()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.AddWord("学习语言", 0, "nz");
        Assert.Multiple(() =>
        {
            Assert.That(new TfidfExtractor(segmenter).ExtractTags(Campus), Does.Contain("学习语言"));
            Assert.That(new TextRankExtractor(segmenter).ExtractTags(Campus), Does.Contain("学习语言"));
            Assert.That(new TfidfExtractor().ExtractTags(Campus), Does.Not.Contain("学习语言"));
        });
    }

    [Test]
    public void TextRank_HasAWindowAndAFilter()
    {
        var extractor = new TextRankExtractor();
        extractor.AddStopWord("北京");
        Assert.Multiple(() =>
        {
            Assert.That(extractor.Span, Is.EqualTo(5));
            Assert.That(extractor.PairFilter(["n"], new Pair("大学", "n")), Is.True);
            Assert.That(extractor.PairFilter(["v"], new Pair("大学", "n")), Is.False);
            Assert.That(extractor.PairFilter(["n"], new Pair("国", "n")), Is.False);
            Assert.That(extractor.PairFilter(["ns"], new Pair("北京", "ns")), Is.False);
        });
        extractor.Span = 1;
        Assert.That(extractor.ExtractTags(Report), Is.Empty);
    }

    [Test]
    public void Graph_RanksNodes()
    {
        var graph = new UndirectWeightedGraph();
        graph.AddEdge("a", "b", 1);
        graph.AddEdge("a", "c", 2);
        Assert.Multiple(() =>
        {
            Assert.That(graph.Rank().Select(pair => pair.Key), Is.EqualTo(new[] { "a", "b", "c" }));
            Assert.That(graph.Rank().Values, Is.EqualTo(new[] { 1, 0.36426626830682224, 0.6590672434201851 }).Within(1e-15));
            Assert.That(new UndirectWeightedGraph().Rank(), Is.Empty);
        });
    }

    [TestCase("")]
    [TestCase("，。")]
    public void NothingToFind_IsEmpty(string text)
    {
        Assert.Multiple(() =>
        {
            Assert.That(new TfidfExtractor().ExtractTags(text), Is.Empty);
            Assert.That(new TextRankExtractor().ExtractTags(text), Is.Empty);
            Assert.That(() => new TfidfExtractor().ExtractTags(null!), Throws.ArgumentNullException);
            Assert.That(() => new TextRankExtractor().ExtractTags(null!), Throws.ArgumentNullException);
        });
    }
}
