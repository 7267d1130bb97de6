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
}
