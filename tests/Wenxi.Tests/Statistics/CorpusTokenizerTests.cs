using CsCheck;
using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class CorpusTokenizerTests
{
    [Test]
    public void Entries_AreTermsGapsAndSentenceEnds() =>
        Assert.That(
            WrittenCorpus.Show(WrittenCorpus.Of("北约 的 秘书长 ， 抵达 _ 东京 。 \n ！ 日本 2023 欢迎"), 0),
            Is.EqualTo("北约 _ 秘书长 _ 抵达 东京 | 日本 _ 欢迎"));

    [Test]
    public void Removed_CloseUp_LeavesNoGaps() =>
        Assert.That(
            WrittenCorpus.Show(WrittenCorpus.Of(new CorpusTokenizerOptions { Removed = RemovedTokens.CloseUp }, "北约 的 秘书长 。 日本"), 0),
            Is.EqualTo("北约 秘书长 | 日本"));

    [Test]
    public void Positions_AreThoseOfTheText()
    {
        var document = WrittenCorpus.Of("北约 的 秘书长 。 东京")[0];
        Assert.Multiple(() =>
        {
            Assert.That(document.Starts.ToArray(), Is.EqualTo(new[] { 0, 2, 3, 6, 7 }));
            Assert.That(document.Lengths.ToArray(), Is.EqualTo(new[] { 2, 1, 3, 1, 2 }));
            Assert.That(document.TermCount, Is.EqualTo(3));
        });
    }

    [Test]
    public void LetterCase_FoldWritesTermsInLowerCase() =>
        Assert.That(WrittenCorpus.Of("NATO/eng Nato/eng 北约").Vocabulary, Is.EqualTo(new[] { "nato", "北约" }));

    [Test]
    public void LetterCase_KeepTellsThemApart() =>
        Assert.That(
            WrittenCorpus.Of(new CorpusTokenizerOptions { Terms = new TermCounterOptions { LetterCase = LetterCase.Keep } }, "NATO/eng Nato/eng").Vocabulary,
            Is.EqualTo(new[] { "NATO", "Nato" }));

    [Test]
    public void HanNumerals_AreANumberOrANameByTheirTag() =>
        Assert.That(WrittenCorpus.Show(WrittenCorpus.Of("十一五/t 三十/m 十一五/m 十一五/t"), 0), Is.EqualTo("十一五 _ _ 十一五"));

    [Test]
    public void Tags_KeepTheWordsWhoseTagBeginsSo() =>
        Assert.That(
            WrittenCorpus.Show(WrittenCorpus.Of(new CorpusTokenizerOptions { Terms = new TermCounterOptions { Tags = ["n"] } }, "计划/n 计划/v 北约/ns"), 0),
            Is.EqualTo("计划 _ 北约"));

    [Test]
    public void Tags_WithoutTaggedTokens_Throws() =>
        Assert.That(
            () => WrittenCorpus.Of(new CorpusTokenizerOptions { Terms = new TermCounterOptions { Tags = ["n"] } }, "北约"),
            Throws.ArgumentException.With.Message.Contains("SegmenterOptions.Tags"));

    [Test]
    public void NGrams_DoNotCrossGapsOrSentences()
    {
        var bigrams = WrittenCorpus.Of("北约 秘书长 的 抵达 东京 。 日本 欢迎").ToNGrams(new NGramOptions { Sizes = [2] });
        Assert.Multiple(() =>
        {
            Assert.That(WrittenCorpus.Show(bigrams, 0), Is.EqualTo("北约 秘书长 抵达 东京 | 日本 欢迎"));
            Assert.That(bigrams.Vocabulary, Is.EqualTo(new[] { "北约 秘书长", "抵达 东京", "日本 欢迎" }));
            Assert.That(bigrams[0].Starts.ToArray(), Is.EqualTo(new[] { 0, 6, 11, 11 }));
            Assert.That(bigrams[0].Lengths.ToArray(), Is.EqualTo(new[] { 5, 4, 0, 4 }));
        });
    }

    [Test]
    public void Entities_CountEachMentionAsItsMainName()
    {
        const string Text = "岸田文雄星期五抵达东京。岸田首相说，日本欢迎北约。";
        var corpus = new CorpusTokenizer(new CorpusTokenizerOptions { Unit = TermUnit.Entities }).Tokenize(Corpus.Of([Text]));
        var analysis = new EntityRecognizer().Recognize(Text);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Vocabulary, Is.EqualTo(analysis.Entities.Select(static entity => entity.Name).Order(StringComparer.Ordinal)));
            var frequencies = DocumentTermMatrix.Of(corpus);
            foreach (var entity in analysis.Entities)
                Assert.That(frequencies[0, corpus.Vocabulary.IdOf(entity.Name)], Is.EqualTo(entity.Count), entity.Name);
        });
    }

    [Test]
    public void WordsAndNames_AreTheTokensOfTheArticleAnalyzer()
    {
        const string Text = "北约秘书长斯托尔滕贝格星期五抵达东京，与日本首相岸田文雄讨论安全合作。";
        var names = new CorpusTokenizer(new CorpusTokenizerOptions { Unit = TermUnit.WordsAndNames }).Tokenize(Corpus.Of([Text]));
        var analysis = new ArticleAnalyzer().Analyze(Text);
        var tokens = new CorpusTokenizer().FromTokens(Corpus.Of([Text]), _ => analysis.Tokens);
        Assert.That(WrittenCorpus.Show(names, 0), Is.EqualTo(WrittenCorpus.Show(tokens, 0)).And.Contain("斯托尔滕贝格"));
    }

    [Test]
    public void AnyTexts_GiveTheSameForAnyNumberOfThreads() =>
        Gen.String[0, 60].Array[0, 12].Sample(static texts =>
        {
            var corpus = Corpus.Of(texts);
            var one = new CorpusTokenizer(new CorpusTokenizerOptions { Threads = 1 }).Tokenize(corpus);
            var three = new CorpusTokenizer(new CorpusTokenizerOptions { Threads = 3 }).Tokenize(corpus);
            Assert.That(three.Vocabulary, Is.EqualTo(one.Vocabulary));
            for (int i = 0; i < texts.Length; i++)
            {
                Assert.That(three[i].Terms.SequenceEqual(one[i].Terms) && three[i].Starts.SequenceEqual(one[i].Starts));
                AssertTermsStandInTheText(one, i);
            }
        }, iter: 300);

    [Test]
    public void Counts_AreThoseOfTheTermCounter() =>
        WrittenCorpus.AnyOf("北约", "日本", "NATO", "nato", "，", "。", "的", "十一五", "2023", " ", "😀", "\0", "秘书长斯托尔滕贝格").Array[0, 40].Sample(static pieces =>
        {
            string text = string.Concat(pieces);
            var terms = new TermCounter().Count(text, new Segmenter().Segment(text));
            var matrix = DocumentTermMatrix.Of(new CorpusTokenizer().Tokenize(Corpus.Of([text])));
            Assert.That(matrix.Sum(), Is.EqualTo(terms.TotalCount));
            foreach (var term in terms)
                Assert.That(matrix[0, matrix.Vocabulary.IdOf(term.Term.ToLowerInvariant())], Is.EqualTo(term.Count), term.Term);
        }, iter: 300);

    [Test]
    public void Cancellation_Stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(() => new CorpusTokenizer().Tokenize(Corpus.Of(["北约"]), cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Options_OutOfRange_Throw() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => new CorpusTokenizer(new CorpusTokenizerOptions { Threads = -1 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new CorpusTokenizer(new CorpusTokenizerOptions { Unit = (TermUnit)9 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new CorpusTokenizer(new CorpusTokenizerOptions { Terms = new TermCounterOptions { NGrams = new NGramOptions { Sizes = [0] } } }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });

    private static void AssertTermsStandInTheText(TokenizedCorpus corpus, int index)
    {
        TokenizedDocument document = corpus[index];
        int end = 0;
        for (int i = 0; i < document.Count; i++)
        {
            Assert.That(document.Starts[i], Is.GreaterThanOrEqualTo(end));
            end = document.Starts[i] + document.Lengths[i];
            if (document.Terms[i] >= 0)
                Assert.That(document.Document.Text[document.Starts[i]..end].ToLowerInvariant(), Is.EqualTo(corpus.Vocabulary[document.Terms[i]]));
        }
    }
}
