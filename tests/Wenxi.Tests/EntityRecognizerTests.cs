using Wenxi.Segmentation;

namespace Wenxi.Tests;

public sealed class EntityRecognizerTests
{
    private static readonly Segmenter Segmenter = new(new SegmenterOptions { Tags = true });

    private static string Names(EntityAnalysis analysis) =>
        string.Join(' ', analysis.Entities.Select(static entity =>
            $"{entity.Name}:{entity.Type.ToString()[0]}{entity.Count}{(entity.EnglishName is { } name ? $"={name}" : "")}"));

    private static string NamesIn(string text) => Names(new EntityRecognizer().Recognize(text, Segmenter.Segment(text)));

    private static string NamesInWords(string words)
    {
        var (text, tokens) = Words.Of(words);
        return Names(new EntityRecognizer().Recognize(text, tokens));
    }

    [TestCase("秘书长/n 斯托尔/nr 滕/nr 贝格/nrt （/x Jens/eng _/x Stoltenberg/eng ）/x 说/v", "斯托尔滕贝格:P2=Jens Stoltenberg")]
    [TestCase("参加/v 北大西洋/ns 理事会/n （/x NAC/eng ）/x 会议/n", "北大西洋理事会:O2=NAC")]
    [TestCase("抵达/v 小城/n 维尔/ns (/x Vire/eng )/x", "维尔:L2=Vire")]
    [TestCase("法国/ns 马克龙/nr （/x Emmanuel/eng _/x Macron/eng ，/x 1977/m ）/x", "马克龙:P2=Emmanuel Macron 法国:L1=France")]
    [TestCase("让/v ·/x 克洛德/nrt ·/x 容克/nr （/x Jean-Claude/eng _/x Juncker/eng ）/x", "让·克洛德·容克:P2=Jean-Claude Juncker")]
    [TestCase("德/j 里/f 安/zg （/x Ursula/eng _/x von/eng _/x der/eng _/x Leyen/eng ）/x", "德里安:P2=Ursula von der Leyen")]
    public void Gloss_NamesAndTranslates(string words, string names) => Assert.That(NamesInWords(words), Is.EqualTo(names));

    [TestCase("国内/s 生产/vn 总值/n （/x GDP/eng ）/x")]
    [TestCase("演习/n （/x Keen/eng _/x Sword/eng _/x 23/m ）/x")]
    [TestCase("绑架/v （/x 日语/n ）/x")]
    [TestCase("结果/n （/x see/eng _/x below/eng ）/x")]
    public void Gloss_OfWhatIsNoName_IsNone(string words) => Assert.That(NamesInWords(words), Is.Empty);

    // Without a Chinese name before it, it is a name by itself.
    [TestCase("总统/n （/x Jens/eng _/x Stoltenberg/eng ）/x")]
    [TestCase("名字/n （/x Jens/eng _/x Stoltenberg/eng")]
    public void LatinName_WithoutAChineseOne_IsAPerson(string words) => Assert.That(NamesInWords(words), Is.EqualTo("Jens Stoltenberg:P1"));

    [Test]
    public void Gloss_FindsTheNameWhereverItOccurs() =>
        Assert.That(
            NamesInWords("斯托/nr 尔/zg （/x Jens/eng _/x Stol/eng ）/x ，/x 据斯/x 托尔说/v ，/x 斯托尔/nr"),
            Is.EqualTo("斯托尔:P4=Jens Stol"));

    [TestCase("印度/ns -/x 太平洋/ns", "印度-太平洋:L1=Indo-Pacific")]
    [TestCase("日本/ns -/x 北约/ns 关系/n", "日本:L1=Japan 北约:O1=NATO")]
    [TestCase("俄罗斯/ns -/x 乌克兰/nr", "俄罗斯:L1=Russia 乌克兰:L1=Ukraine")]
    [TestCase("瓦格纳/nr 集团/n 向/p", "瓦格纳集团:O1=Wagner Group")]
    [TestCase("日本/ns 航空/n 公司/n", "日本航空公司:O1=Japan Airlines")]
    [TestCase("中国/ns 大学/n 、/x 日本/ns", "中国大学:O1 日本:L1=Japan")]
    [TestCase("江泽民/nr 李鹏飞/nr", "江泽民:P1=Jiang Zemin 李鹏飞:P1")]
    [TestCase("克里/nrt 斯蒂娃/nr", "克里斯蒂娃:P1")]
    [TestCase("小明/nr 高兴/a", "小明:P1")]
    [TestCase("小明/nr 老师/n", "小明:P1")]
    [TestCase("普京/ns 总统/n 说/v 普京/ns", "普京:P2=Vladimir Putin")]
    [TestCase("多云/nr 乌克兰/nr 两国/ns 美/ns", "乌克兰:L1=Ukraine")]
    [TestCase("皮埃尔/nrt ·/x 居里/nr", "皮埃尔·居里:P1=Pierre Curie")]
    public void Tags_TakeCareOfNeighbours(string words, string names) => Assert.That(NamesInWords(words), Is.EqualTo(names));

    [Test]
    public void Mentions_SliceTheTextInOrderWithoutOverlap()
    {
        const string Text = "北约秘书长斯托尔滕贝格（Jens Stoltenberg）访问日本，斯托尔滕贝格与岸田文雄会谈，讨论印度-太平洋的安全。";
        var mentions = new EntityRecognizer().Recognize(Text, Segmenter.Segment(Text)).Mentions;
        var end = 0;
        Assert.Multiple(() =>
        {
            foreach (var mention in mentions)
            {
                Assert.That(Text.Substring(mention.Start, mention.Length), Is.EqualTo(mention.Text));
                Assert.That(mention.Start, Is.GreaterThanOrEqualTo(end));
                Assert.That(mention.Confidence, Is.InRange(0.0, 1.0));
                end = mention.Start + mention.Length;
            }
            Assert.That(mentions.Select(static mention => mention.Text), Is.SupersetOf(new[] { "北约", "斯托尔滕贝格", "日本", "印度-太平洋" }));
            Assert.That(mentions.Select(static mention => mention.Text), Has.None.AnyOf("斯托尔", "滕贝格", "贝格"));
        });
    }

    [Test]
    public void Recognize_WithoutTags_StillReadsGlossesAndLists() =>
        Assert.That(NamesInWords("北大西洋 理事会 （ NAC ） 欢迎 乌克兰"), Does.Contain("乌克兰:L1"));

    [Test]
    public void RecognizeAll_AnswersInOrderAndReadsAFewAhead()
    {
        var recognizer = new EntityRecognizer();
        int read = 0, answered = 0;
        foreach (var analysis in recognizer.RecognizeAll(Texts()))
        {
            Assert.That(analysis.Mentions.Select(static mention => mention.Value).Last(), Is.EqualTo($"{1000 + answered}"));
            Assert.That(read - answered, Is.LessThanOrEqualTo(2 * Environment.ProcessorCount));
            answered++;
        }
        Assert.That(answered, Is.EqualTo(200));

        IEnumerable<string> Texts()
        {
            for (; read < 200; read++)
                yield return $"岸田文雄访问北京，花费{1000 + read}公里";
        }
    }

    [Test]
    public void RecognizeAll_StopsWhenCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var answered = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in new EntityRecognizer().RecognizeAll(Enumerable.Repeat("北京", 1000), cancellation.Token))
            {
                answered++;
                cancellation.Cancel();
            }
        });
        Assert.That(answered, Is.EqualTo(1));
    }

    [Test]
    public void Recognize_ByManyThreads_GivesTheSame()
    {
        const string Text = "北约秘书长斯托尔滕贝格（Jens Stoltenberg）访问日本，斯托尔滕贝格与岸田文雄会谈。";
        var recognizer = new EntityRecognizer();
        var expected = recognizer.Recognize(Text).Mentions;
        Parallel.For(0, 64, _ => Assert.That(recognizer.Recognize(Text).Mentions, Is.EqualTo(expected)));
    }

    [Test]
    public void Types_LimitWhatIsFound()
    {
        var recognizer = new EntityRecognizer(new EntityRecognizerOptions { Types = [EntityType.Location, EntityType.Time] });
        Assert.That(recognizer.Recognize("岸田文雄1月29日访问北京").Mentions.Select(static mention => mention.Text), Is.EqualTo(new[] { "1月29日", "北京" }));
    }

    [Test]
    public void PlaceChains_Together_JoinsThem()
    {
        var recognizer = new EntityRecognizer(new EntityRecognizerOptions { PlaceChains = PlaceChains.Together });
        Assert.That(recognizer.Recognize("四川省成都市今天有雨").Mentions[0].Text, Is.EqualTo("四川省成都市"));
    }

    [Test]
    public void WrongArguments_Throw() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => new EntityRecognizer().Recognize(null!), Throws.ArgumentNullException);
            Assert.That(() => new EntityRecognizer().Recognize("北京", []), Throws.ArgumentException.With.Message.Contains("cover"));
            Assert.That(() => new EntityRecognizer().RecognizeAll(null!), Throws.ArgumentNullException);
            Assert.That(() => new EntityRecognizer(new EntityRecognizerOptions { MinimumConfidence = 2 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });

    // Not as test cases: attributes cannot hold a lone surrogate.
    [Test]
    public void Recognize_AnyText_DoesNotThrow()
    {
        string[] texts = ["", "（（（NAC）））(", "·-·-（A B）", "\uD800（Jens Stoltenberg）\uDC00"];
        Assert.Multiple(() =>
        {
            foreach (var text in texts)
                Assert.That(() => NamesIn(text), Throws.Nothing);
        });
    }

    [Test, CancelAfter(30_000)]
    public void Recognize_ManyGlosses_TakesLinearTime(CancellationToken cancellation)
    {
        // 20,000 different glossed names: searched for one by one, they would take minutes.
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"张{(char)(0x4E00 + i)}（Anna Bell），"));
        var names = NamesIn(text);
        Assert.Multiple(() =>
        {
            Assert.That(names, Is.Not.Empty);
            Assert.That(cancellation.IsCancellationRequested, Is.False);
        });
    }
}
