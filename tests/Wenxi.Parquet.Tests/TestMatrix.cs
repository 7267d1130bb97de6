using System.Globalization;
using Wenxi.Statistics;
using Wenxi.Tests.Statistics;

namespace Wenxi.Parquet.Tests;

internal static class TestMatrix
{
    /// <summary>Two documents and two terms.</summary>
    public static DocumentTermMatrix Small() => DocumentTermMatrix.Of(new CorpusTokenizer().Tokenize(new Corpus(
    [
        new CorpusDocument { Id = "甲\t1", Text = "北约，日本，北约", Date = new DateOnly(2023, 2, 1), Groups = new Dictionary<string, string> { ["来源"] = "新华社", ["date"] = "" } },
        new CorpusDocument { Id = "乙", Text = "日本", Groups = new Dictionary<string, string> { ["来源"] = @"a\b" } },
    ])));

    /// <summary>A matrix of any cells, by way of Matrix Market, in which every document has the same number of them.</summary>
    public static DocumentTermMatrix Of(int documents, int terms, bool isCounts, IEnumerable<(int Document, int Term, double Value)> cells)
    {
        using var folder = new TemporaryFolder();
        string[] lines = [.. cells.Select(static cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Document + 1} {cell.Term + 1} {cell.Value:R}"))];
        File.WriteAllLines(folder.File("matrix.mtx"), [$"%%MatrixMarket matrix coordinate {(isCounts ? "integer" : "real")} general", $"{documents} {terms} {lines.Length}", .. lines]);
        File.WriteAllLines(folder.File("vocabulary.tsv"), ["term", .. Enumerable.Range(0, terms).Select(static term => $"t{term:D6}")]);
        File.WriteAllLines(folder.File("documents.tsv"), ["id\tdate", .. Enumerable.Range(0, documents).Select(static document => $"d{document}\t\\N")]);
        return DocumentTermMatrix.Load(folder.Path);
    }

    public static void AssertSame(DocumentTermMatrix actual, DocumentTermMatrix expected)
    {
        Assert.That(actual.Vocabulary, Is.EqualTo(expected.Vocabulary));
        Assert.That(actual.Cells, Is.EqualTo(expected.Cells));
        Assert.That(actual.RowPointers.SequenceEqual(expected.RowPointers));
        Assert.That(actual.ColumnIds.SequenceEqual(expected.ColumnIds));
        Assert.That(actual.Values.SequenceEqual(expected.Values));
        Assert.That(actual.Documents.Select(static document => (document.Id, document.Date)), Is.EqualTo(expected.Documents.Select(static document => (document.Id, document.Date))));
        Assert.That(actual.Documents.Select(static document => document.Groups), Is.EqualTo(expected.Documents.Select(static document => document.Groups)));
    }
}
