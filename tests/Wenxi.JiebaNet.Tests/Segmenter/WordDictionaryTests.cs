using JiebaNet.Segmenter;

namespace Wenxi.JiebaNet.Tests.Segmenter;

/// <summary>Who sees whose words. Not in parallel: the words of the program are changed here.</summary>
[NonParallelizable]
public sealed class WordDictionaryTests
{
    private const string Text = "学习机器学习";
    private const string Word = "机器学习";

    [Test]
    public void Segmenters_DoNotShareWords()
    {
        var one = new JiebaSegmenter();
        var other = new JiebaSegmenter();
        one.AddWord(Word);
        Assert.Multiple(() =>
        {
            Assert.That(one.Cut(Text), Does.Contain(Word));
            Assert.That(other.Cut(Text), Does.Not.Contain(Word));
            Assert.That(WordDictionary.Instance.ContainsWord(Word), Is.False);
        });
    }

    [Test]
    public void Segmenters_WithOneDictionary_ShareWords()
    {
        var words = new WordDictionary();
        var one = new JiebaSegmenter(words);
        var other = new JiebaSegmenter(words);
        one.AddWord(Word);
        Assert.That(other.Cut(Text), Does.Contain(Word));
    }

    [Test]
    public void WordsOfTheProgram_AreSeenByAll_BelowTheirOwn()
    {
        var before = new JiebaSegmenter();
        before.AddWord("自有词汇表");
        var without = new JiebaSegmenter();
        without.DeleteWord(Word);
        try
        {
            WordDictionary.Instance.AddWord(Word, 1000, "nz");
            Assert.Multiple(() =>
            {
                Assert.That(before.Cut(Text + "自有词汇表"), Does.Contain(Word).And.Contain("自有词汇表"));
                Assert.That(new JiebaSegmenter().Cut(Text), Does.Contain(Word));
                Assert.That(without.Cut(Text), Does.Not.Contain(Word));
                Assert.That(before.Words.GetFreqOrDefault(Word), Is.EqualTo(1000));
            });
        }
        finally
        {
            WordDictionary.Instance.DeleteWord(Word);
        }

        Assert.That(before.Cut(Text), Does.Not.Contain(Word));
    }

    [Test]
    public void SwitchedOn_SegmentersShareTheWordsOfTheProgram()
    {
        AppContext.SetSwitch("Wenxi.JiebaNet.ShareWords", true);
        try
        {
            new JiebaSegmenter().AddWord(Word);
            Assert.Multiple(() =>
            {
                Assert.That(new JiebaSegmenter().Cut(Text), Does.Contain(Word));
                Assert.That(WordDictionary.Instance.ContainsWord(Word), Is.True);
            });
        }
        finally
        {
            AppContext.SetSwitch("Wenxi.JiebaNet.ShareWords", false);
            WordDictionary.Instance.DeleteWord(Word);
        }
    }

    [Test]
    public void Frequencies_AreThoseOfJieba()
    {
        var words = new WordDictionary();
        Assert.Multiple(() =>
        {
            Assert.That(words.GetFreqOrDefault("北京"), Is.EqualTo(34488));
            Assert.That(words.GetFreqOrDefault("ZZZ"), Is.EqualTo(1));
            Assert.That(words.ContainsWord("ZZZ"), Is.False);
            Assert.That(new JiebaSegmenter().Words.Total, Is.GreaterThanOrEqualTo(60_101_967));
            Assert.That(() => words.ContainsWord(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void AddWord_ChangesTotalAndFrequency()
    {
        var words = new WordDictionary();
        double total = words.Total;
        words.AddWord("甲乙丙丁", 100);
        Assert.Multiple(() =>
        {
            Assert.That(words.Total, Is.EqualTo(total + 100));
            Assert.That(words.GetFreqOrDefault("甲乙丙丁"), Is.EqualTo(100));
        });
        words.DeleteWord("甲乙丙丁");
        Assert.That(words.ContainsWord("甲乙丙丁"), Is.False);
    }

    [Test]
    public void Words_MayBeAddedWhileOthersCut()
    {
        var segmenter = new JiebaSegmenter();
        Parallel.For(0, 200, i =>
        {
            segmenter.AddWord($"新词{(char)('一' + i)}");
            Assert.That(string.Concat(segmenter.Cut("新词一二三")), Is.EqualTo("新词一二三"));
        });
        Assert.That(Enumerable.Range(0, 200).All(i => segmenter.Words.ContainsWord($"新词{(char)('一' + i)}")), Is.True);
    }
}
