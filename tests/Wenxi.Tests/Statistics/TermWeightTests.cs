using System.Globalization;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class TermWeightTests
{
    private const double Tolerance = 1e-12;

    /// <summary>Every variant on every matrix of golden/tfidf.txt, which scikit-learn wrote.</summary>
    private static IEnumerable<TestCaseData> Golden()
    {
        string name = "";
        double[][] counts = [];
        foreach (var (heading, rows) in Blocks())
        {
            if (heading[0] == "counts")
                (name, counts) = (heading[1], rows);
            else
                yield return new TestCaseData(counts, rows, heading[1], heading[2], heading[3]).SetName($"TfIdf_IsThatOfScikitLearn({name}, {string.Join(' ', heading[1..])})");
        }
    }

    [TestCaseSource(nameof(Golden))]
    public void TfIdf_IsThatOfScikitLearn(double[][] counts, double[][] expected, string idf, string scale, string norm)
    {
        var weights = MatrixOf(counts).WeightByTfIdf(new TfIdfOptions
        {
            Idf = Enum.Parse<InverseDocumentFrequency>(idf),
            TermScale = Enum.Parse<TermScale>(scale),
            Norm = Enum.Parse<RowNorm>(norm),
        });
        for (int row = 0; row < expected.Length; row++)
        {
            for (int column = 0; column < expected[row].Length; column++)
                Assert.That(weights[row, weights.Vocabulary.IdOf(TermOf(column))], Is.EqualTo(expected[row][column]).Within(Tolerance), $"{row} {column}");
        }
    }

    [Test]
    public void Share_AddsUpToOne()
    {
        var shares = MatrixOf([[3, 1], [0, 5]]).WeightByShare();
        Assert.That(shares.Values.ToArray(), Is.EqualTo(new[] { 0.75, 0.25, 1 }));
    }

    [Test]
    public void Logarithm_IsOnePlusLn() =>
        Assert.That(MatrixOf([[1, 8]]).WeightByLogarithm().Values.ToArray(), Is.EqualTo(new[] { 1, 1 + Math.Log(8) }).Within(Tolerance));

    // Lengths 3, 1, 4 with mean 8/3; the first term in one of three documents: idf = ln(1 + 2.5/1.5) = 0.980829.
    // tf 2: 0.980829 · 2 · 2.2 ÷ (2 + 1.2 · (0.25 + 0.75 · 3 ÷ 2.666667)) = 4.315648 ÷ 3.3125 = 1.302837.
    [Test]
    public void Bm25_ByHand()
    {
        var weights = MatrixOf([[2, 1, 0], [0, 1, 0], [0, 1, 3]]).WeightByBm25();
        Assert.Multiple(() =>
        {
            Assert.That(weights[0, 0], Is.EqualTo(1.302837).Within(1e-6));
            // In every document: idf = ln(1 + 0.5/3.5) = 0.133531; 0.133531 · 2.2 ÷ (1 + 1.2 · (0.25 + 0.75 · 0.375)) = 0.179401.
            Assert.That(weights[1, 1], Is.EqualTo(0.179401).Within(1e-6));
        });
    }

    [Test]
    public void Bm25_OptionsOutOfRange_Throw() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => MatrixOf([[1]]).WeightByBm25(new Bm25Options { K1 = -1 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => MatrixOf([[1]]).WeightByBm25(new Bm25Options { B = 1.5 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });

    [Test]
    public void Normalize_L2()
    {
        var rows = MatrixOf([[3, 4], [0, 0]]).Normalize(RowNorm.L2);
        Assert.That(rows.Values.ToArray(), Is.EqualTo(new[] { 0.6, 0.8 }).Within(Tolerance));
    }

    private static string TermOf(int column) => column.ToString("000", CultureInfo.InvariantCulture);

    private static DocumentTermMatrix MatrixOf(double[][] counts)
    {
        string Document(double[] row) => string.Join(' ', row.SelectMany(static (count, column) => Enumerable.Repeat(TermOf(column), (int)count)).DefaultIfEmpty("。"));
        var options = new CorpusTokenizerOptions { Terms = new TermCounterOptions { IncludeNumbers = true } };
        var matrix = DocumentTermMatrix.Of(WrittenCorpus.Of(options, [.. counts.Select(Document)]));
        // Columns that never occur are columns, too.
        return matrix.MatchTerms(Vocabulary.Of(Enumerable.Range(0, counts[0].Length).Select(TermOf)));
    }

    private static IEnumerable<(string[] Heading, double[][] Rows)> Blocks()
    {
        var path = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "golden", "tfidf.txt");
        string[]? heading = null;
        var rows = new List<double[]>();
        foreach (var line in File.ReadLines(path).Append("end "))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!char.IsAsciiLetter(line[0]))
            {
                rows.Add([.. line.Split(' ').Select(static value => double.Parse(value, CultureInfo.InvariantCulture))]);
                continue;
            }
            if (heading is not null)
                yield return (heading, [.. rows]);
            heading = line.Split(' ');
            rows.Clear();
        }
    }
}
