using System.Globalization;
using CsCheck;

using Wenxi.Tagging;

namespace Wenxi.Tests.Tagging;

public sealed class LexicalAnalyzerTests
{
    private const string Typical = "的一是北约秘书长斯托尔滕贝格岸田文雄在东京臺灣龘鿖〇ABCabc0123+-%-　 \t\r\n，。！“”（）ＡＢ１２·《》";

    private static readonly string GoldenFolder = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "golden");
    private static readonly LexicalAnalyzer Fast = new();
    private static readonly LexicalAnalyzer Exact = new(new LexicalAnalyzerOptions { Precision = LexicalPrecision.Exact });

    private static readonly Gen<string> AnyString = Gen.Frequency(
        (4, Gen.String[Gen.Char[Typical], 0, 100]),
        (1, Gen.String[Gen.Char[Typical], 0, 2000]),
        (2, Gen.String[Gen.Char, 0, 100]),
        (1, Gen.String[Gen.Char['\uD800', '\uDFFF'], 0, 40]));

    private static IEnumerable<TestCaseData> Golden()
    {
        string[] texts = File.ReadAllLines(Path.Combine(GoldenFolder, "lexical.text.txt"));
        IEnumerable<string> answers = File.ReadLines(Path.Combine(GoldenFolder, "lexical.txt")).Skip(1);
        return texts.Zip(answers, (text, answer) => new TestCaseData(text, answer).SetArgDisplayNames(text));
    }

    [TestCaseSource(nameof(Golden))]
    public void ExactPath_GivesTheLabelsOfTheReference(string text, string answer) => AssertGolden(Exact, text, answer, confidenceWithin: 0.003);

    [TestCaseSource(nameof(Golden))]
    public void FastPath_GivesTheLabelsOfTheReference(string text, string answer) => AssertGolden(Fast, text, answer, confidenceWithin: 0.15);

    [Test]
    public void AnyString_IsCoveredButForWhiteSpaceAtLineEnds()
    {
        AnyString.Sample(text =>
        {
            int end = 0;
            foreach (LexicalSpan span in Fast.Analyze(text))
            {
                Assert.That(span.Start, Is.GreaterThanOrEqualTo(end));
                Assert.That(text.AsSpan(end, span.Start - end).IsWhiteSpace(), "only white space is left out");
                Assert.That(span.Length, Is.Positive);
                Assert.That(span.Confidence, Is.InRange(0, 1));
                Assert.That(span.Label, Is.Not.Empty);
                end = span.End;
            }

            Assert.That(text.AsSpan(end).IsWhiteSpace());
        }, iter: 400);
    }

    [Test]
    public void SurrogatePairs_AreNeverCut()
    {
        AnyString.Select(Gen.Const("😀𠮷"), (text, pair) => pair + text + pair).Sample(text =>
        {
            foreach (LexicalSpan span in Fast.Analyze(text))
                Assert.That(span.Start > 0 && char.IsSurrogatePair(text[span.Start - 1], text[span.Start]), Is.False);
        }, iter: 200);
    }

    [Test]
    public void Neighbours_DoNotChangeTheAnswer()
    {
        string[] texts = [.. File.ReadAllLines(Path.Combine(GoldenFolder, "lexical.text.txt")), "", "   ", "\n\n", "字"];
        IReadOnlyList<LexicalSpan>[] together = [.. Fast.Analyze(texts)];
        Assert.That(together, Is.EqualTo(texts.Select(Fast.Analyze)));
    }

    [Test]
    public void LongLineWithoutPunctuation_IsLabelledToItsEnd()
    {
        string text = string.Concat(Enumerable.Repeat("斯托尔滕贝格在东京会见岸田文雄", 2000));
        IReadOnlyList<LexicalSpan> spans = Fast.Analyze(text);
        Assert.Multiple(() =>
        {
            Assert.That(spans.Sum(span => span.Length), Is.EqualTo(text.Length));
            Assert.That(spans.Count(span => span.Label == "PER"), Is.GreaterThan(1000));
        });
    }

    [Test]
    public void ManyThreads_GetTheSameAnswers()
    {
        var analyzer = new LexicalAnalyzer();
        string[] texts = File.ReadAllLines(Path.Combine(GoldenFolder, "lexical.text.txt"));
        IReadOnlyList<LexicalSpan>[] expected = [.. texts.Select(Fast.Analyze)];
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.That(analyzer.Analyze(texts[i % texts.Length]), Is.EqualTo(expected[i % texts.Length])));
    }

    [Test]
    public void Cancellation_StopsBetweenBatches()
    {
        using var cancellation = new CancellationTokenSource();
        string text = string.Concat(Enumerable.Repeat("岸田文雄在东京。", 2000));
        var answered = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (IReadOnlyList<LexicalSpan> _ in Fast.Analyze(Enumerable.Repeat(text, 100), cancellation.Token))
            {
                answered++;
                cancellation.Cancel();
            }
        });
        Assert.That(answered, Is.EqualTo(1));
        Assert.That(Fast.Analyze("岸田文雄"), Has.Count.EqualTo(1), "the workspace is usable again");
    }

    [Test]
    public void FindCandidates_AddsUpTheLabelsOfTheSameThing()
    {
        const string Text = "斯托尔滕贝格在东京会见岸田文雄。";
        var names = NameTagger.FindCandidates(TaggerModel.Fast, Text, 0.48f);
        Assert.That(names.Select(name => (Text.Substring(name.Start, name.Length), name.Type)), Is.EqualTo(new[]
        {
            ("斯托尔滕贝格", EntityType.Person), ("东京", EntityType.Location), ("岸田文雄", EntityType.Person),
        }));
    }

    [Test]
    public void WrongArguments_Throw()
    {
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentNullException>(() => Fast.Analyze((string)null!));
            Assert.Throws<ArgumentNullException>(() => Fast.Analyze((IEnumerable<string>)null!));
            Assert.Throws<ArgumentNullException>(() => Fast.Analyze([null!]).ToArray());
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new LexicalAnalyzer(new LexicalAnalyzerOptions { Precision = (LexicalPrecision)7 }));
        });
    }

    private static void AssertGolden(LexicalAnalyzer analyzer, string text, string answer, double confidenceWithin)
    {
        IReadOnlyList<LexicalSpan> spans = analyzer.Analyze(text);
        string[] expected = answer.Split('\t');
        Assert.That(
            spans.Select(span => $"{text.Substring(span.Start, span.Length)}/{span.Label}"),
            Is.EqualTo(expected.Select(field => field[..field.LastIndexOf('/')])));
        double[] confidences = [.. expected.Select(field => double.Parse(field[(field.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture))];
        Assert.That(spans.Select(span => span.Confidence), Is.EqualTo(confidences).Within(confidenceWithin));
    }
}
