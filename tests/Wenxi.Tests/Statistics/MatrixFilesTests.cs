using CsCheck;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class MatrixFilesTests
{
    private static DocumentTermMatrix Matrix() => DocumentTermMatrix.Of(new CorpusTokenizer().Tokenize(new Corpus(
    [
        new CorpusDocument { Id = "甲\t1", Text = "北约，日本，北约", Date = new DateOnly(2023, 2, 1), Groups = new Dictionary<string, string> { ["来源"] = "新华社", ["版"] = "" } },
        new CorpusDocument { Id = "乙", Text = "日本", Groups = new Dictionary<string, string> { ["来源"] = @"a\b" } },
    ])));

    [Test]
    public void Save_WritesFilesThatOthersRead()
    {
        using var folder = new TemporaryFolder();
        Matrix().Save(folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(folder.File("matrix.mtx")), Is.EqualTo(
                "%%MatrixMarket matrix coordinate integer general\n% counts; rows: documents.tsv, columns: vocabulary.tsv\n2 2 3\n1 1 2\n1 2 1\n2 2 1\n"));
            Assert.That(File.ReadAllText(folder.File("vocabulary.tsv")), Is.EqualTo("term\tcount\tdocumentCount\n北约\t2\t1\n日本\t2\t2\n"));
            Assert.That(File.ReadAllText(folder.File("documents.tsv")), Is.EqualTo(
                "id\tdate\t来源\t版\n甲\\t1\t2023-02-01\t新华社\t\n乙\t\\N\ta\\\\b\t\\N\n"));
        });
    }

    [Test]
    public void Load_GivesWhatWasSaved()
    {
        using var folder = new TemporaryFolder();
        var saved = Matrix();
        saved.Save(folder.Path);
        AssertSame(DocumentTermMatrix.Load(folder.Path), saved);
        saved.WeightByTfIdf().Save(folder.Path);
        AssertSame(DocumentTermMatrix.Load(folder.Path), saved.WeightByTfIdf());
    }

    [Test]
    public void AnyTermsAndIds_ComeBack()
    {
        using var folder = new TemporaryFolder();
        Gen.Select(Gen.String[0, 6].Array[1, 5], Gen.String[0, 6]).Sample((terms, id) =>
        {
            var vocabulary = Vocabulary.Of([.. terms, "\ud800", "a\tb", "\\N", "\r\n"]);
            var document = new DocumentVariables { Id = id, Groups = new Dictionary<string, string> { [id] = terms[0] } };
            var saved = new DocumentTermMatrix(vocabulary, [document], [0, 1], [0], [3], CellKind.Counts);
            saved.Save(folder.Path);
            AssertSame(DocumentTermMatrix.Load(folder.Path), saved);
        }, iter: 100, threads: 1);
    }

    [Test]
    public void Load_TakesCellsAndTermsInAnyOrder()
    {
        using var folder = new TemporaryFolder();
        Matrix().Save(folder.Path);
        File.WriteAllText(folder.File("vocabulary.tsv"), "term\n日本\n北约\n");
        File.WriteAllText(folder.File("matrix.mtx"), "%%MatrixMarket matrix coordinate integer general\n%\n2 2 4\n2 1 1\n1 1 1\n1 2 1\n1 2 1\n");
        AssertSame(DocumentTermMatrix.Load(folder.Path), Matrix());
    }

    [TestCase("matrix.mtx", "%%MatrixMarket matrix array real general\n", ":1: the first line is not")]
    [TestCase("matrix.mtx", "%%MatrixMarket matrix coordinate integer general\n2 3 0\n", ":2: the size is 2 × 3, but documents.tsv has 2 documents and vocabulary.tsv 2 terms")]
    [TestCase("matrix.mtx", "%%MatrixMarket matrix coordinate integer general\n2 2 1\n1 x 1\n", ":3: '1 x 1' is no cell")]
    [TestCase("matrix.mtx", "%%MatrixMarket matrix coordinate integer general\n2 2 1\n1 3 1\n", ":3: the cell 1 3 lies outside the 2 × 2 matrix")]
    [TestCase("matrix.mtx", "%%MatrixMarket matrix coordinate integer general\n2 2 1\n1 1 -1\n", ":3: the value -1 is no count")]
    [TestCase("matrix.mtx", "%%MatrixMarket matrix coordinate integer general\n2 2 2\n1 1 1\n", "there are 1 cells and the size says 2")]
    [TestCase("matrix.mtx", "%%MatrixMarket matrix coordinate integer general\n2 2 0\n1 1 1\n", ":3: there are more cells than the size says")]
    [TestCase("vocabulary.tsv", "word\n", ":1: the first line does not begin with the column 'term'")]
    [TestCase("vocabulary.tsv", "term\n北约\n北约\n", ":3: the term '北约' stands in an earlier line, too")]
    [TestCase("vocabulary.tsv", "term\n北\\约\n", ":2: the field '北\\约' has a backslash")]
    [TestCase("documents.tsv", "id\tdate\n甲\n", ":2: there are 1 fields and the first line has 2")]
    [TestCase("documents.tsv", "id\tdate\n甲\t2023-2-1\n", ":2: '2023-2-1' is no date")]
    public void Load_BadFile_SaysWhereAndWhat(string name, string content, string message)
    {
        using var folder = new TemporaryFolder();
        Matrix().Save(folder.Path);
        File.WriteAllText(folder.File(name), content);
        Assert.That(() => DocumentTermMatrix.Load(folder.Path), Throws.InstanceOf<MatrixFileException>().With.Message.StartsWith(folder.File(name)).And.Message.Contains(message));
    }

    private static void AssertSame(DocumentTermMatrix actual, DocumentTermMatrix expected)
    {
        Assert.That(actual.Vocabulary, Is.EqualTo(expected.Vocabulary));
        Assert.That(actual.Cells, Is.EqualTo(expected.Cells));
        Assert.That(actual.RowPointers.ToArray(), Is.EqualTo(expected.RowPointers.ToArray()));
        Assert.That(actual.ColumnIds.ToArray(), Is.EqualTo(expected.ColumnIds.ToArray()));
        Assert.That(actual.Values.ToArray(), Is.EqualTo(expected.Values.ToArray()));
        Assert.That(actual.Documents.Select(static document => (document.Id, document.Date)), Is.EqualTo(expected.Documents.Select(static document => (document.Id, document.Date))));
        Assert.That(actual.Documents.Select(static document => document.Groups), Is.EqualTo(expected.Documents.Select(static document => document.Groups)));
    }
}
