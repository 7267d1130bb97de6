using System.Text.RegularExpressions;
using Wenxi.Segmentation;

namespace Wenxi.Tests;

public sealed class TermCounterTests
{
    private static string Count(string words, TermCounterOptions? options = null)
    {
        var (text, tokens) = Words.Of(words);
        return string.Join(' ', new TermCounter(options).Count(text, tokens).Select(static term => $"{term.Term}:{term.Count}@{term.FirstPosition}"));
    }

    [Test]
    public void Count_OrdersByFrequencyThenPosition() =>
        Assert.That(Count("日本 欢迎会 北约 ， 北约 和 日本 ， 韩国"), Is.EqualTo("日本:2@0 北约:2@5 欢迎会:1@2 韩国:1@14"));

    [Test]
    public void Count_LeavesOutStopWordsSymbolsAndNumbers() =>
        Assert.That(Count("的 。 ... 😀 2023 2% 三十 ３０ _ \n 北约"), Does.Match("^北约:1@[0-9]+$"));

    [Test]
    public void Count_KeepsWordsWithLettersAndNamesWrittenInNumerals() =>
        Assert.That(Count("AP4/eng 3D/eng 十一五/t 𠮷/x"), Is.EqualTo("AP4:1@0 3D:1@3 十一五:1@5 𠮷:1@8"));

    [Test]
    public void Count_FoldsCaseAndShowsTheFirstForm() =>
        Assert.That(Count("NATO Nato nato"), Is.EqualTo("NATO:3@0"));

    [Test]
    public void IncludeNumbers_CountsThemToo() =>
        Assert.That(Count("2023 三十 。", new TermCounterOptions { IncludeNumbers = true }), Is.EqualTo("2023:1@0 三十:1@4"));

    [Test]
    public void MinimumLength_CountsCodePoints() =>
        Assert.That(Count("北 北约 𠮷 𠮷野", new TermCounterOptions { MinimumLength = 2 }), Is.EqualTo("北约:1@1 𠮷野:1@5"));

    [Test]
    public void Tags_KeepsTheWordsWhoseTagBeginsSo() =>
        Assert.That(Count("北约/ns 欢迎会/n 谴责/v", new TermCounterOptions { Tags = ["n"] }), Is.EqualTo("北约:1@0 欢迎会:1@2"));

    [Test]
    public void Tags_WithoutTaggedTokens_Throws() =>
        Assert.That(() => Count("北约", new TermCounterOptions { Tags = ["n"] }), Throws.ArgumentException.With.Message.Contains("SegmenterOptions.Tags"));

    [Test]
    public void Options_OutOfRange_Throw() =>
        Assert.That(() => new TermCounter(new TermCounterOptions { MinimumLength = -1 }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Frequencies_AnswerForATerm()
    {
        var (text, tokens) = Words.Of("北约 NATO 北约");
        var terms = new TermCounter().Count(text, tokens);
        Assert.Multiple(() =>
        {
            Assert.That(terms.TotalCount, Is.EqualTo(3));
            Assert.That(terms, Has.Count.EqualTo(2));
            Assert.That(terms.CountOf("北约"), Is.EqualTo(2));
            Assert.That(terms.CountOf("nato"), Is.EqualTo(1));
            Assert.That(terms.CountOf("日本"), Is.Zero);
        });
    }

    [Test]
    public void Count_Nothing_GivesNothing() =>
        Assert.That(new TermCounter().Count("", ReadOnlySpan<Token>.Empty), Is.Empty);

    [Test]
    public void MaximumLength_CountsCodePoints() =>
        Assert.That(Count("北约 欢迎会 𠮷野 斯托尔滕贝格", new TermCounterOptions { MaximumLength = 2 }), Is.EqualTo("北约:1@0 𠮷野:1@5"));

    [Test]
    public void Pattern_MustMatch() =>
        Assert.That(Count("北约 NATO/eng 日本", new TermCounterOptions { Pattern = new Regex(@"^\p{IsCJKUnifiedIdeographs}+$") }), Is.EqualTo("北约:1@0 日本:1@6"));

    [Test]
    public void LetterCase_Keep_TellsCasesApart() =>
        Assert.That(Count("NATO/eng Nato/eng NATO/eng", new TermCounterOptions { LetterCase = LetterCase.Keep }), Is.EqualTo("NATO:2@0 Nato:1@4"));

    [Test]
    public void NGrams_DoNotReachOverStopWordsMarksOrSentences() =>
        Assert.That(
            Count("北约 秘书长 的 东京 ， 日本 欢迎 。 北约 秘书长", new TermCounterOptions { NGrams = new NGramOptions { Sizes = [2] } }),
            Is.EqualTo("北约 秘书长:2@0 日本 欢迎:1@9"));

    [Test]
    public void NGrams_OfSeveralSizes_InTheOrderOfTheText() =>
        Assert.That(
            Count("北约 秘书长 抵达", new TermCounterOptions { NGrams = new NGramOptions { Sizes = [1, 3], Separator = "" } }),
            Is.EqualTo("北约:1@0 北约秘书长抵达:1@0 秘书长:1@2 抵达:1@5"));

    // nltk: list(skipgrams("甲 乙 丙 丁".split(), 2, 1)) and (…, 3, 1).
    [TestCase(2, 1, "甲国 乙国:1@0 甲国 丙国:1@0 乙国 丙国:1@2 乙国 丁国:1@2 丙国 丁国:1@4")]
    [TestCase(3, 1, "甲国 乙国 丙国:1@0 甲国 乙国 丁国:1@0 甲国 丙国 丁国:1@0 乙国 丙国 丁国:1@2")]
    public void SkipGrams_LeaveOutSoManyInAll(int size, int skips, string expected) =>
        Assert.That(Count("甲国 乙国 丙国 丁国", new TermCounterOptions { NGrams = new NGramOptions { Sizes = [size], MaximumSkips = skips } }), Is.EqualTo(expected));

    [Test]
    public void SkipGrams_ReachOverGapsAtThePriceOfASkip() =>
        Assert.That(
            Count("北约 的 秘书长 。 日本", new TermCounterOptions { NGrams = new NGramOptions { Sizes = [2], MaximumSkips = 1 } }),
            Is.EqualTo("北约 秘书长:1@0"));

    [Test]
    public void NGrams_OutOfRange_Throw() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => new TermCounter(new TermCounterOptions { NGrams = new NGramOptions { Sizes = [] } }), Throws.ArgumentException);
            Assert.That(() => new TermCounter(new TermCounterOptions { NGrams = new NGramOptions { Sizes = [65] } }), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new TermCounter(new TermCounterOptions { NGrams = new NGramOptions { MaximumSkips = -1 } }), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new TermCounter(new TermCounterOptions { MaximumLength = 1, MinimumLength = 2 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });

    [Test]
    public void Ranks_AreSharedByEqualCounts()
    {
        var (text, tokens) = Words.Of("北约 日本 北约 日本 韩国 东京");
        var terms = new TermCounter().Count(text, tokens);
        Assert.Multiple(() =>
        {
            Assert.That(terms.Select(static term => term.Rank), Is.EqualTo(new[] { 1, 1, 3, 3 }));
            Assert.That(terms.Select(static term => term.RelativeFrequency), Is.EqualTo(new[] { 2 / 6.0, 2 / 6.0, 1 / 6.0, 1 / 6.0 }));
            Assert.That(terms.AtLeast(2).Select(static term => term.Term), Is.EqualTo(new[] { "北约", "日本" }));
            Assert.That(terms.AtLeast(2).TotalCount, Is.EqualTo(6));
        });
    }

    [Test]
    public void Entities_CountMentionsUnderTheMainName()
    {
        var analysis = new EntityRecognizer().Recognize("岸田文雄星期五抵达东京。岸田首相说，日本欢迎北约。");
        var terms = new TermCounter().Count(analysis);
        Assert.Multiple(() =>
        {
            Assert.That(terms.Select(static term => (term.Term, term.Count)), Is.EquivalentTo(analysis.Entities.Select(static entity => (entity.Name, entity.Count))));
            Assert.That(new TermCounter(new TermCounterOptions { Tags = ["nr"] }).Count(analysis).Select(static term => term.Term), Is.EqualTo(analysis.Entities.Where(static entity => entity.Type == EntityType.Person).Select(static entity => entity.Name)));
        });
    }
}
