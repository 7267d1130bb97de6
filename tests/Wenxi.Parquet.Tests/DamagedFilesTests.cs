using Wenxi.Statistics;
using Wenxi.Tests.Statistics;

namespace Wenxi.Parquet.Tests;

/// <summary>Files that are not what they should be: one exception, which says where, what, and what to do.</summary>
public sealed class DamagedFilesTests
{
    private static readonly TestColumn TwoIds = TestColumn.Of("id", 0, 1);
    private static readonly TestColumn TwoNames = TestColumn.OfText("name", "甲", "乙");
    private static readonly TestColumn NoDates = TestColumn.OfNullable<DateOnly>("date", null, null);
    private static readonly TestColumn Zero = TestColumn.Of("document", 0);

    private static IEnumerable<TestCaseData> WrongTables()
    {
        yield return Case("terms", "there is no column 'term'; the columns are 'id', 'name'", TwoIds, TwoNames);
        yield return Case("terms", "the column 'id' is of another type; write it as 32-bit integer or unsigned 32-bit integer or 64-bit integer", TestColumn.OfText("id", "0"), TestColumn.OfText("term", "北约"));
        yield return Case("terms", "the column 'term' is of another type; write it as string", TwoIds, TestColumn.Of("term", 0, 1));
        yield return Case("terms", "row 1 (from 0): the term is null", TwoIds, TestColumn.OfText("term", "北约", null));
        yield return Case("terms", "the term '北约' has two ids", TwoIds, TestColumn.OfText("term", "北约", "北约"));
        yield return Case("terms", "row 1 (from 0): the term has the id 2, but the ids of 2 rows are 0 to 1", TestColumn.Of("id", 0, 2), TestColumn.OfText("term", "北约", "日本"));
        yield return Case("terms", "row 1 (from 0): the id 0 stands in an earlier row, too", TestColumn.Of("id", 0, 0), TestColumn.OfText("term", "北约", "日本"));
        yield return Case("terms", "the column 'id' has a null", TestColumn.OfNullable<int>("id", 0, null), TestColumn.OfText("term", "北约", "日本"));
        yield return Case("terms", "the column 'id' has the number 4294967296, which is too large or negative", TestColumn.Of("id", 0, 1L << 32), TestColumn.OfText("term", "北约", "日本"));
        yield return Case("documents", "row 0 (from 0): the name of the document is null", TwoIds, TestColumn.OfText("name", null, "乙"), NoDates);
        yield return Case("documents", "the column 'date' is of another type; write it as date", TwoIds, TwoNames, TestColumn.OfText("date", "2023-01-31", null));
        yield return Case("documents", "the column 'group_page' is of another type; write it as string", TwoIds, TwoNames, NoDates, TestColumn.Of("group_page", 1, 2));
        yield return Case("cells", "there must be one of the columns 'count' and 'weight'", Zero, TestColumn.Of("term", 0));
        yield return Case("cells", "there must be one of the columns 'count' and 'weight'", Zero, TestColumn.Of("term", 0), TestColumn.Of("count", 1), TestColumn.Of("weight", 1d));
        yield return Case("cells", "row 0 (from 0): the cell of document 0 and term 2 lies outside the 2 × 2 matrix", Zero, TestColumn.Of("term", 2), TestColumn.Of("count", 1));
        yield return Case("cells", "row 0 (from 0): the cell of document 0 and term -1 lies outside", Zero, TestColumn.Of("term", -1), TestColumn.Of("count", 1));
        yield return Case("cells", "row 0 (from 0): the value -1 is no count", Zero, TestColumn.Of("term", 0), TestColumn.Of("count", -1d));
        yield return Case("cells", "row 0 (from 0): the value NaN is no number", Zero, TestColumn.Of("term", 0), TestColumn.Of("weight", double.NaN));

        static TestCaseData Case(string table, string message, params TestColumn[] columns) => new TestCaseData(table, message, columns).SetArgDisplayNames(table, message);
    }

    [TestCaseSource(nameof(WrongTables))]
    public async Task Load_WrongTable_SaysWhereAndWhat(string table, string message, TestColumn[] columns)
    {
        using var folder = new TemporaryFolder();
        await TestMatrix.Small().SaveParquetAsync(folder.Path);
        string path = folder.File(table + ".parquet");
        await TestColumn.WriteTableAsync(path, columns);
        Assert.That(() => ParquetMatrix.LoadAsync(folder.Path), Throws.InstanceOf<MatrixFileException>().With.Message.StartsWith(path + ": ").And.Message.Contains(message));
    }

    [Test]
    public async Task Load_FilesOfTwoMatrices_AreRejected()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        await TestMatrix.Small().SaveParquetAsync(folder.Path);
        await TestMatrix.Small().SelectTerms(static term => term == "北约").SaveParquetAsync(other.Path);
        File.Copy(other.File("cells.parquet"), folder.File("cells.parquet"), overwrite: true);
        Assert.That(() => ParquetMatrix.LoadAsync(folder.Path), Throws.InstanceOf<MatrixFileException>()
            .With.Message.Contains("cells.parquet: it was saved with 1 terms, but terms.parquet has 2; take three files that were saved together"));
    }

    [TestCase("")]
    [TestCase("PAR1")]
    [TestCase("document,term,count\n0,0,1\n")]
    [TestCase("PAR1PAR1PAR1PAR1")]
    public async Task Load_NoParquetFile_IsRejected(string content)
    {
        using var folder = new TemporaryFolder();
        await TestMatrix.Small().SaveParquetAsync(folder.Path);
        File.WriteAllText(folder.File("cells.parquet"), content);
        Assert.That(() => ParquetMatrix.LoadAsync(folder.Path), Throws.InstanceOf<MatrixFileException>().With.Message.StartsWith(folder.File("cells.parquet") + ": "));
    }

    /// <summary>
    /// Only files that were cut off. Parquet has no checksum: some changed bytes are another matrix, and some keep Parquet.Net 6.1
    /// counting to billions.
    /// </summary>
    [Test]
    public async Task Load_CutOffAnywhere_IsRejected([Values("cells", "terms", "documents")] string table)
    {
        using var folder = new TemporaryFolder();
        await TestMatrix.Small().SaveParquetAsync(folder.Path);
        string path = folder.File(table + ".parquet");
        byte[] content = await File.ReadAllBytesAsync(path);
        for (int length = 0; length < content.Length; length++)
        {
            await File.WriteAllBytesAsync(path, content[..length]);
            Assert.That(() => ParquetMatrix.LoadAsync(folder.Path), Throws.InstanceOf<MatrixFileException>().With.Property(nameof(MatrixFileException.Path)).EqualTo(path), $"{length} bytes");
        }
    }
}
