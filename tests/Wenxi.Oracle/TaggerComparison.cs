using System.Globalization;

namespace Wenxi.Oracle;

/// <summary>The neural tagger against the same network in numpy, on 100,000 characters; both of its paths against gold names.</summary>
internal static class TaggerComparison
{
    public const string Verb = "tagger";

    private const int Characters = 100_000;
    private const int LongestText = 512;

    // Labels that differ are ties where the reference scores both ways alike: 16-bit parameters and another order of sums.
    private const double Tie = 0.02;
    private const double LeastAgreement = 0.994;
    private const double LargestLossOfF1 = 0.002;
    private const double ConfidenceTolerance = 0.005;

    private static readonly string[] GoldFiles = ["pd-dev.bio", "weibo-dev.bio", "aishell-ner-dev.bio"];

    public static async Task<int> RunAsync()
    {
        string data = Path.Combine(Repository.Shared, "data");
        string running = Path.Combine(data, "text", "mixed-4mb.txt");
        LabelledText[] gold = [.. GoldFiles.Select(name => Path.Combine(data, "ner", name)).Where(File.Exists).SelectMany(LabelledText.Read)];
        if (gold.Length == 0 || !File.Exists(running))
        {
            Console.WriteLine("skipped: ../shared/data is not beside this checkout, and the comparison needs its texts");
            Console.WriteLine("1 passed, 0 failed");
            return 0;
        }

        var exact = new LexicalAnalyzer(new LexicalAnalyzerOptions { Precision = LexicalPrecision.Exact });
        var fast = new LexicalAnalyzer();
        string[] texts = [.. Texts(gold, File.ReadLines(running))];
        LacAnswer[] answers = await LacAnswer.AskAsync(texts.Select(text => (text, Labels(text, exact.Analyze(text)))));

        var checks = new Checks();
        CompareExact(checks, texts, exact, answers);
        CompareFast(checks, texts, fast, answers);
        CompareNames(checks, gold, exact, fast);
        return checks.Finish();
    }

    private static IEnumerable<string> Texts(LabelledText[] gold, IEnumerable<string> lines)
    {
        // Half from sentences with names, half from running text; without white space at the ends, as the tagger reads it.
        int room = Characters / 2;
        foreach (IEnumerable<string> source in new[] { gold.Select(sentence => sentence.Text), lines })
        {
            foreach (string text in source.Select(text => text.Trim()).Where(text => text.Length is > 0 and <= LongestText))
            {
                if (room <= 0)
                    break;
                room -= text.Length;
                yield return text;
            }

            room += Characters / 2;
        }
    }

    private static void CompareExact(Checks checks, string[] texts, LexicalAnalyzer exact, LacAnswer[] answers)
    {
        int characters = 0, different = 0, ties = 0;
        double worstConfidence = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            IReadOnlyList<LexicalSpan> spans = exact.Analyze(texts[i]);
            int differing = Differences(answers[i].Labels, Labels(texts[i], spans));
            characters += answers[i].Labels.Length;
            different += differing;
            ties += answers[i].Gap < Tie ? differing : 0;
            for (int span = 0; differing == 0 && span < spans.Count; span++)
                worstConfidence = Math.Max(worstConfidence, Math.Abs(spans[span].Confidence - answers[i].Confidences[span]));
        }

        checks.Check(different == ties, $"exact path: {different} of {characters} labels differ, {ties} of them ties (score within {Tie})");
        checks.Check(worstConfidence < ConfidenceTolerance, $"exact path: confidences differ by {worstConfidence:F5} at most");
    }

    private static void CompareFast(Checks checks, string[] texts, LexicalAnalyzer fast, LacAnswer[] answers)
    {
        int characters = answers.Sum(answer => answer.Labels.Length);
        int different = texts.Select((text, i) => Differences(answers[i].Labels, Labels(text, fast.Analyze(text)))).Sum();
        double agreement = 1 - (double)different / characters;
        checks.Check(agreement >= LeastAgreement, string.Create(CultureInfo.InvariantCulture, $"fast path: {agreement:P3} of {characters} labels agree"));
    }

    private static void CompareNames(Checks checks, LabelledText[] gold, LexicalAnalyzer exact, LexicalAnalyzer fast)
    {
        double exactScore = F1(gold, exact), fastScore = F1(gold, fast);
        checks.Check(Math.Abs(exactScore - fastScore) <= LargestLossOfF1, string.Create(CultureInfo.InvariantCulture,
            $"names in {gold.Length} gold sentences: F1 {exactScore:F4} exact, {fastScore:F4} fast"));
    }

    private static double F1(LabelledText[] gold, LexicalAnalyzer analyzer)
    {
        int right = 0, found = 0;
        foreach (LabelledText sentence in gold)
        {
            HashSet<(int, int, string)> names = [.. analyzer.Analyze(sentence.Text)
                .Select(span => (span.Start, span.End, Type(span.Label))).Where(name => name.Item3.Length > 0)];
            found += names.Count;
            names.IntersectWith(sentence.Names);
            right += names.Count;
        }

        return 2.0 * right / (found + gold.Sum(sentence => sentence.Names.Count));
    }

    private static string Type(string label) => label switch
    {
        "PER" or "nr" => "PER",
        "LOC" or "ns" => "LOC",
        "ORG" or "nt" => "ORG",
        _ => "",
    };

    /// <summary>The spans as one label for each character; a surrogate pair is one.</summary>
    private static string[] Labels(string text, IReadOnlyList<LexicalSpan> spans)
    {
        var labels = new List<string>();
        foreach (LexicalSpan span in spans)
        {
            for (int at = span.Start; at < span.End; at++)
            {
                labels.Add(span.Label == "O" ? "O" : span.Label + (at == span.Start ? "-B" : "-I"));
                if (char.IsSurrogatePair(text, at))
                    at++;
            }
        }

        return [.. labels];
    }

    private static int Differences(string[] left, string[] right) =>
        left.Zip(right, (a, b) => a == b ? 0 : 1).Sum() + Math.Abs(left.Length - right.Length);

    private sealed class Checks
    {
        private int _passed;
        private int _failed;

        public void Check(bool holds, string what)
        {
            Console.WriteLine((holds ? "as expected: " : "FAILED: ") + what);
            _passed += holds ? 1 : 0;
            _failed += holds ? 0 : 1;
        }

        public int Finish()
        {
            Console.WriteLine($"{_passed} passed, {_failed} failed");
            return _failed == 0 ? 0 : 1;
        }
    }
}
