namespace Wenxi.Segmentation.Tests.UserWords;

public sealed class SegmenterWithWordsTests
{
    private const string Sentence = "北约秘书长斯托尔滕贝格1月31日在东京会见日本首相岸田文雄，谈C 语言和云计算公司。";

    private static readonly UserDictionary Some = UserDictionary.Empty
        .Add("斯托尔滕贝格").Add("C 语言").Add("岸田文雄", WordStrength.Must).Remove("首相").Add(new UserWord("云计算公司") { Tag = "org" });

    [Test]
    public void Segment_IntoWarmBuffer_AllocatesNothing([Values] SegmentationMode mode, [Values] UnknownWordModel model, [Values] bool tags)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Mode = mode, UnknownWords = model, Tags = tags, UserDictionary = Some });
        var buffer = new TokenBuffer();
        for (int i = 0; i < 3; i++)
            segmenter.Segment(Sentence, buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        segmenter.Segment(Sentence, buffer);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void WithWords_OnManyThreadsWhileOthersSegment_GivesEachItsOwnWords()
    {
        var plain = new Segmenter();
        string[] expected = plain.Cut(Sentence);
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 64 }, i =>
        {
            for (int round = 0; round < 20; round++)
            {
                string own = $"第{i}号{round}";
                var segmenter = plain.WithWords(UserDictionary.Empty.Add(own, WordStrength.Must));
                Assert.That(segmenter.Cut("的" + own + "的"), Is.EqualTo(new[] { "的", own, "的" }));
                Assert.That(plain.Cut(Sentence), Is.EqualTo(expected));
            }
        });
    }

    [Test]
    public void WithWords_ManyTimes_KeepsAllWords()
    {
        var segmenter = new Segmenter();
        for (int i = 0; i < 2500; i++)
            segmenter = segmenter.WithWords(UserDictionary.Empty.Add($"词{(char)('一' + i)}号"));
        Assert.Multiple(() =>
        {
            Assert.That(segmenter.Options.UserDictionary.Count, Is.EqualTo(2500));
            Assert.That(segmenter.Cut("词一号词丁号"), Is.EqualTo(new[] { "词一号", "词丁号" }));
        });
    }

    [Test]
    public void SameDictionary_InSeveralSegmenters_IsPreparedOnce()
    {
        UserDictionary words = UserDictionary.Empty.Add("云计算公司");
        Lexicon first = words.Over(Lexicon.Default, Compatibility.None);
        Assert.That(words.Over(Lexicon.Default, Compatibility.None), Is.SameAs(first));
        GC.KeepAlive(first);
    }

    [Test]
    public void Remove_ThenAddAgain_TheLaterOneWins()
    {
        UserDictionary removed = UserDictionary.Empty.Remove("北京");
        Assert.Multiple(() =>
        {
            Assert.That(new Segmenter().WithWords(removed).Cut("在北京"), Does.Not.Contain("北京"));
            Assert.That(new Segmenter().WithWords(removed).WithWords(UserDictionary.Empty.Add("北京")).Cut("在北京"), Does.Contain("北京"));
        });
    }

    [Test]
    public void LongRepeats_TakeLinearTime()
    {
        var words = UserDictionary.Empty.Add(new string('a', 256)).Add(new string('啊', 256)).Add(new string('*', 256), WordStrength.Must);
        var segmenter = new Segmenter().WithWords(words);
        string text = new string('a', 20_000) + new string('啊', 20_000) + new string('*', 20_000);
        Assert.That(segmenter.Segment(text).Sum(token => token.Length), Is.EqualTo(text.Length));
    }

    [Test]
    public void Explain_NamesScoresAndWhatWouldHelp()
    {
        WordExplanation why = new Segmenter().Explain("研究生命起源").Why("研究生").Single();
        Assert.Multiple(() =>
        {
            Assert.That(why.Outcome, Is.EqualTo(WordOutcome.LessProbable));
            Assert.That(why.Chosen, Is.EqualTo(new[] { "研究", "生命" }));
            Assert.That(why.Wanted, Is.EqualTo(new[] { "研究生", "命" }));
            Assert.That(why.ChosenScore, Is.GreaterThan(why.WantedScore));
            Assert.That(why.NeededFrequency, Is.GreaterThan(why.Frequency));
        });
        var helped = new Segmenter().WithWords(UserDictionary.Empty.Add(new UserWord("研究生") { Frequency = why.NeededFrequency * 2 }));
        Assert.That(helped.Cut("研究生命起源")[0], Is.EqualTo("研究生"));
    }

    [TestCase("lo", "lock", WordOutcome.InsideLatinOrNumber)]
    [TestCase("北京", "在北京", WordOutcome.Token)]
    [TestCase("京北", "北京北", WordOutcome.Unknown)]
    [TestCase("首相", "日本首相", WordOutcome.Removed)]
    [TestCase("雄在", "岸田文雄在", WordOutcome.BlockedByMust)]
    [TestCase("在 北", "在 北", WordOutcome.Unknown)]
    public void Explain_KnowsTheCause(string word, string text, WordOutcome outcome)
    {
        var segmenter = new Segmenter().WithWords(Some.Add("lo"));
        Assert.That(segmenter.Explain(text).Why(word).Single().Outcome, Is.EqualTo(outcome));
    }
}
