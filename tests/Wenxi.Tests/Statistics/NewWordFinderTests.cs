using CsCheck;
using Wenxi.Segmentation;
using Wenxi.Statistics;
using Wenxi.Statistics.Numerics;

namespace Wenxi.Tests.Statistics;

public sealed class NewWordFinderTests
{
    // 阿巴姆洛 is a made-up name; what stands around it varies, and its characters occur nowhere else.
    private static readonly string[] Texts =
    [
        "昨天阿巴姆洛来到学校，孩子们围着阿巴姆洛问问题。",
        "老师请阿巴姆洛唱歌，阿巴姆洛笑着答应了。",
        "大家喜欢阿巴姆洛讲故事；阿巴姆洛又画了一张画。",
        "下午阿巴姆洛回家，邻居看见阿巴姆洛很高兴。",
        "学校的孩子们喜欢唱歌，老师的故事很多，邻居的家很大，画画问问题也很高兴。",
    ];

    private static readonly NewWordOptions Loose = new() { MinimumCount = 4, MinimumCohesion = 2, MinimumEntropy = 1 };

    [Test]
    public void Find_AWordThatTheLexiconLacks()
    {
        var words = new NewWordFinder(Loose).Find(Texts);
        Assert.Multiple(() =>
        {
            Assert.That(words.Select(static word => word.Text), Is.EqualTo(new[] { "阿巴姆洛" }), "neither its parts nor it with a neighbour");
            Assert.That(words[0].Count, Is.EqualTo(8));
            Assert.That(words[0].Cohesion, Is.EqualTo(Math.Log2(HanCharacters(Texts) / 8.0)).Within(1e-12), "all its parts occur in it only: N/8");
            Assert.That(words[0].LeftEntropy, Is.EqualTo(Math.Log2(8)).Within(1e-12), "eight different neighbours, two of them borders");
        });
    }

    [Test]
    public void Find_KnownWordsAreNotNew()
    {
        var options = Loose with { UserDictionary = UserDictionary.FromLines(["阿巴姆洛"]) };
        Assert.That(new NewWordFinder(options).Find(Texts), Is.Empty);
    }

    [Test]
    public void IncludeCompounds_WordsPutTogether()
    {
        string[] texts = ["海洋经济一片好", "看海洋经济如何", "新海洋经济学者", "大海洋经济国家", "小海洋经济部门", "说海洋经济"];
        Assert.Multiple(() =>
        {
            Assert.That(new NewWordFinder(Loose).Find(texts), Is.Empty);
            Assert.That(new NewWordFinder(Loose with { IncludeCompounds = true }).Find(texts).Select(static word => word.Text), Is.EqualTo(new[] { "海洋经济" }));
        });
    }

    [TestCase("县和乡")]
    [TestCase("坡的北")]
    public void Find_APhrase_IsNoWord(string phrase)
    {
        string[] texts = [$"看{phrase}好", $"新{phrase}人", $"大{phrase}家", $"小{phrase}门", $"说{phrase}"];
        Assert.That(new NewWordFinder(Loose).Find(texts).Select(static word => word.Text), Has.None.EqualTo(phrase));
    }

    [Test]
    public void Find_AWordWithAParticleInAKnownWord()
    {
        string[] texts = ["看饱和霜好", "新饱和霜人", "大饱和霜家", "小饱和霜门", "说饱和霜"];
        Assert.That(new NewWordFinder(Loose).Find(texts).Select(static word => word.Text), Is.EqualTo(new[] { "饱和霜" }));
    }

    [Test]
    public void ToUserDictionary_CutsTheWords()
    {
        var words = new NewWordFinder(Loose).Find(Texts);
        var segmenter = new Segmenter(new SegmenterOptions { UserDictionary = words.ToUserDictionary() });
        Assert.That(segmenter.Segment(Texts[0]).Select(token => token.Text(Texts[0])), Has.Exactly(2).EqualTo("阿巴姆洛"));
        Assert.That(UserDictionary.FromLines(words.ToDictionaryLines()).Words.Select(static word => word.Text), Is.EqualTo(new[] { "阿巴姆洛" }));
    }

    [Test]
    public void Find_CharactersOfEveryPlane() =>
        Assert.That(
            new NewWordFinder(Loose).Find("海山田水火木".Select(static c => $"说{c}𠮷𡈽{c}")).Select(static word => word.Text),
            Is.EqualTo(new[] { "𠮷𡈽" }));

    [Test]
    public void Find_LittleMemory_StillFindsWhatIsFrequent()
    {
        var random = new Random(1);
        var noise = new string([.. Enumerable.Range(0, 20_000).Select(_ => (char)(0x4E00 + random.Next(3000)))]);
        string[] texts = [.. noise.Chunk(50).Select(static (chunk, i) => i % 4 == 0 ? new string(chunk) + "阿巴姆洛" : new string(chunk))];
        var words = new NewWordFinder(new NewWordOptions { MaximumEntries = 1000 }).Find(texts);
        Assert.That(words.Select(static word => word.Text), Is.EqualTo(new[] { "阿巴姆洛" }));
    }

    [Test]
    public void Find_AnyStrings_CountsWhatIsThere() => Gen.String[Gen.Char["海鱼船，a\ud842\udfb7"], 0, 60].Array[0, 5].Sample(texts =>
    {
        var words = new NewWordFinder(new NewWordOptions { MinimumCount = 2, MinimumCohesion = -100, MinimumEntropy = -1, StopWords = StopWords.None, IncludeCompounds = true }).Find(texts);
        foreach (var word in words)
        {
            var count = texts.Sum(text => Enumerable.Range(0, text.Length).Count(i => string.CompareOrdinal(text, i, word.Text, 0, word.Text.Length) == 0));
            Assert.That(word.Count, Is.EqualTo(count));
        }
    }, iter: 200);

    [Test]
    public void PairTable_CountsAsADictionaryDoes() => Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50]).Array[0, 3000].Sample(static pairs =>
    {
        var table = new PairTable();
        foreach (var (first, second) in pairs)
            table.Add(first, second);
        var expected = pairs.GroupBy(static pair => pair).Select(static group => (group.Key.Item1, group.Key.Item2, group.Count())).Order().ToList();
        Assert.That(table.Sorted(1), Is.EqualTo(expected));
        table.RemoveBelow(2);
        Assert.That(table.Sorted(1), Is.EqualTo(expected.Where(static pair => pair.Item3 >= 2)));
        Assert.That(table.CountOf(99, 99), Is.Zero);
    }, iter: 50);

    [TestCase(1, 5)]
    [TestCase(17, 5)]
    [TestCase(4, 1)]
    public void Options_OutOfRange_Throw(int length, int count) =>
        Assert.That(() => new NewWordFinder(new NewWordOptions { MaximumLength = length, MinimumCount = count }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static int HanCharacters(string[] texts) => texts.Sum(static text => text.Count(static c => c is >= '一' and <= '鿿'));
}
