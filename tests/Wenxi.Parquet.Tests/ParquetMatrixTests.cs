using CsCheck;
using Parquet;
using Parquet.Schema;
using Wenxi.Statistics;
using Wenxi.Tests.Statistics;

namespace Wenxi.Parquet.Tests;

public sealed class ParquetMatrixTests
{
    // What comes near an escape, in all combinations.
    private static readonly string[] Pieces = ["\ud800", "\udc00", "\\", "\\u", "D800", "\\uD800", "\\u005C", "u005C", "\ud83d\ude00", "北约", "\0", ""];

    private static readonly Gen<string> AnyString = Gen.OneOf(
        Gen.String[0, 6],
        Gen.Int[0, Pieces.Length - 1].Select(static piece => Pieces[piece]).Array[0, 5].Select(string.Concat));

    [Test]
    public async Task Save_WritesTablesThatOthersRead()
    {
        using var folder = new TemporaryFolder();
        await TestMatrix.Small().SaveParquetAsync(folder.Path);
        Assert.That(await TextOfAsync(folder.File("cells.parquet")), Is.EqualTo((string[])["document:Int32 0 0 1", "term:Int32 0 1 1", "count:Double 2 1 1"]));
        Assert.That(await TextOfAsync(folder.File("terms.parquet")), Is.EqualTo((string[])["id:Int32 0 1", "term:String 北约 日本"]));
        Assert.That(await TextOfAsync(folder.File("documents.parquet")), Is.EqualTo((string[])
            ["id:Int32 0 1", "name:String 甲\t1 乙", "date:DateOnly? 2023-02-01 null", "group_date:String?  null", @"group_来源:String? 新华社 a\b"]));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task Save_Weights_NamesThemSo()
    {
        using var folder = new TemporaryFolder();
        await TestMatrix.Small().WeightByShare().SaveParquetAsync(folder.Path);
        Assert.That((await TextOfAsync(folder.File("cells.parquet")))[^1], Does.StartWith("weight:Double 0.66"));
    }

    [Test]
    public async Task Load_GivesWhatWasSaved()
    {
        using var folder = new TemporaryFolder();
        DocumentTermMatrix saved = TestMatrix.Small();
        await saved.SaveParquetAsync(folder.Path);
        TestMatrix.AssertSame(await ParquetMatrix.LoadAsync(folder.Path), saved);
        await saved.WeightByTfIdf().SaveParquetAsync(folder.Path);
        TestMatrix.AssertSame(await ParquetMatrix.LoadAsync(folder.Path), saved.WeightByTfIdf());
    }

    [Test]
    public async Task EmptyMatrices_ComeBack()
    {
        using var folder = new TemporaryFolder();
        DocumentTermMatrix small = TestMatrix.Small();
        DocumentTermMatrix noDocuments = small.SelectDocuments(static _ => false);
        DocumentTermMatrix noTerms = small.SelectTerms(static _ => false);
        foreach (DocumentTermMatrix saved in (DocumentTermMatrix[])[noDocuments, noTerms, noDocuments.SelectTerms(static _ => false), noTerms.WeightByLogarithm()])
        {
            await saved.SaveParquetAsync(folder.Path);
            TestMatrix.AssertSame(await ParquetMatrix.LoadAsync(folder.Path), saved);
        }
    }

    [Test]
    public void AnyTermsNamesAndGroups_ComeBack()
    {
        using var folder = new TemporaryFolder();
        Gen<CorpusDocument> document = Gen.Select(AnyString, Gen.Select(AnyString, AnyString).Array[0, 3], Gen.Int[0, DateOnly.MaxValue.DayNumber].Nullable())
            .Select(static (id, groups, day) => new CorpusDocument
            {
                Id = id,
                Text = "北约，日本，北约",
                Date = day is { } number ? DateOnly.FromDayNumber(number) : null,
                Groups = groups.DistinctBy(static group => group.Item1).ToDictionary(static group => group.Item1, static group => group.Item2),
            });
        Gen.Select(document.Array[0, 4], AnyString.Array[0, 5]).Sample((documents, terms) =>
        {
            var vocabulary = Vocabulary.Of([.. terms, "北约", "日本"]);
            DocumentTermMatrix saved = DocumentTermMatrix.Of(new CorpusTokenizer().Tokenize(new Corpus(documents.DistinctBy(static document => document.Id)))).MatchTerms(vocabulary);
            saved.SaveParquetAsync(folder.Path).GetAwaiter().GetResult();
            TestMatrix.AssertSame(ParquetMatrix.LoadAsync(folder.Path).GetAwaiter().GetResult(), saved);
        }, iter: 200, threads: 1);
    }

    [Test]
    public void AnyCells_ComeBack()
    {
        using var folder = new TemporaryFolder();
        Gen<double> count = Gen.Int[1, 1000].Select(static number => (double)number);
        Gen<double> weight = Gen.Double.Where(static number => double.IsFinite(number) && number != 0);
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5], Gen.Bool).SelectMany((documents, terms, isCounts) =>
            Gen.Select(Gen.Int[0, documents - 1], Gen.Int[0, terms - 1], isCounts ? count : weight).Array[0, 20]
                .Select(cells => TestMatrix.Of(documents, terms, isCounts, cells.DistinctBy(static cell => (cell.Item1, cell.Item2)))))
            .Sample(saved =>
            {
                saved.SaveParquetAsync(folder.Path).GetAwaiter().GetResult();
                TestMatrix.AssertSame(ParquetMatrix.LoadAsync(folder.Path).GetAwaiter().GetResult(), saved);
            }, iter: 100, threads: 1);
    }

    /// <summary>Documents with 1,200,000 cells, of which one ends with a group of rows and one goes over the end.</summary>
    [Test]
    public async Task SeveralGroupsOfRows_ComeBack()
    {
        using var folder = new TemporaryFolder();
        var cells = Enumerable.Range(0, 1200).SelectMany(static document => Enumerable.Range(0, 1000).Select(term => (document * 2, term, (double)(document + term + 1))));
        DocumentTermMatrix saved = TestMatrix.Of(2400, 1000, isCounts: true, cells);
        await saved.SaveParquetAsync(folder.Path);
        await using (ParquetReader reader = await ParquetReader.CreateAsync(folder.File("cells.parquet")))
            Assert.That(reader.RowGroupCount, Is.EqualTo(2));
        TestMatrix.AssertSame(await ParquetMatrix.LoadAsync(folder.Path), saved);
    }

    [Test]
    public async Task LoneSurrogates_AreEscaped_AndNothingElse()
    {
        using var folder = new TemporaryFolder();
        string[] terms = ["a\ud800", @"a\b", @"a\u005C", @"a\uD800", @"a\ud800", "a\ud83d\ude00", "北约", "日本"];
        await TestMatrix.Small().MatchTerms(Vocabulary.Of(terms)).SaveParquetAsync(folder.Path);
        Assert.That((await TextOfAsync(folder.File("terms.parquet")))[1], Is.EqualTo("term:String " + string.Join(' ',
            [@"a\b", @"a\u005Cu005C", @"a\u005CuD800", @"a\ud800", @"a\uD800", "a\ud83d\ude00", "北约", "日本"])));
        Assert.That((await ParquetMatrix.LoadAsync(folder.Path)).Vocabulary, Is.EquivalentTo(terms));
    }

    [Test]
    public async Task Load_TakesWhatOtherProgramsWrite()
    {
        using var folder = new TemporaryFolder();
        await TestColumn.WriteTableAsync(folder.File("terms.parquet"), TestColumn.OfText("term", "日本", "北约"), TestColumn.OfNullable<long>("id", 0, 1), TestColumn.OfNullable<double>("idf", 1, null));
        await TestColumn.WriteTableAsync(
            folder.File("documents.parquet"),
            TestColumn.Of<uint>("id", 1, 0),
            TestColumn.OfText("name", "乙", "甲\t1"),
            TestColumn.OfNullable<DateOnly>("date", null, new DateOnly(2023, 2, 1)),
            TestColumn.OfText("group_来源", @"a\b", "新华社"),
            TestColumn.OfText("group_date", null, ""));
        await TestColumn.WriteTableAsync(
            folder.File("cells.parquet"),
            TestColumn.OfNullable<long>("count", 1, 1, 1, 1, 0),
            TestColumn.Of<long>("document", 1, 0, 0, 0, 1),
            TestColumn.Of("term", 0, 1, 0, 1, 1));
        TestMatrix.AssertSame(await ParquetMatrix.LoadAsync(folder.Path), TestMatrix.Small());
    }

    [Test]
    public async Task Load_RequiredDates()
    {
        using var folder = new TemporaryFolder();
        await TestMatrix.Small().SaveParquetAsync(folder.Path);
        var day = new DateOnly(2024, 2, 29);
        await TestColumn.WriteTableAsync(folder.File("documents.parquet"), TestColumn.Of("id", 0, 1), TestColumn.OfText("name", "甲", "乙"), TestColumn.Of("date", day, day));
        Assert.That((await ParquetMatrix.LoadAsync(folder.Path)).Documents.Select(static document => document.Date), Is.EqualTo((DateOnly?[])[day, day]));
    }

    [Test]
    public async Task Save_Stopped_LeavesTheFilesThatWereThere()
    {
        using var folder = new TemporaryFolder();
        DocumentTermMatrix saved = TestMatrix.Small();
        await saved.SaveParquetAsync(folder.Path);
        Assert.That(() => saved.WeightByShare().SaveParquetAsync(folder.Path, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(3));
        TestMatrix.AssertSame(await ParquetMatrix.LoadAsync(folder.Path), saved);
    }

    [Test]
    public void MissingArgumentsAndFiles()
    {
        using var folder = new TemporaryFolder();
        Assert.Multiple(() =>
        {
            Assert.That(() => TestMatrix.Small().SaveParquetAsync(null!), Throws.ArgumentNullException);
            Assert.That(() => ((DocumentTermMatrix)null!).SaveParquetAsync(folder.Path), Throws.ArgumentNullException);
            Assert.That(() => ParquetMatrix.LoadAsync(null!), Throws.ArgumentNullException);
            Assert.That(() => ParquetMatrix.LoadAsync(folder.Path), Throws.InstanceOf<FileNotFoundException>());
        });
    }

    /// <summary>The columns of a file: name, type, and the values as text.</summary>
    private static async Task<string[]> TextOfAsync(string path)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path, new ParquetOptions { UseDateOnlyTypeForDates = true });
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        var columns = new List<string>();
        foreach (DataField field in reader.Schema.DataFields)
        {
            string name = field.Name + ":" + (field.ClrType == typeof(ReadOnlyMemory<char>) ? "String" : field.ClrType.Name) + (field.IsNullable ? "?" : "");
            columns.Add(string.Join(' ', [name, .. await ValuesOfAsync(group, field)]));
        }

        return [.. columns];
    }

    private static async Task<IEnumerable<string>> ValuesOfAsync(ParquetRowGroupReader group, DataField field)
    {
        if (field.ClrType == typeof(int))
        {
            var numbers = new int[group.RowCount];
            await group.ReadAsync<int>(field, numbers);
            return numbers.Select(static number => $"{number}");
        }

        if (field.ClrType == typeof(double))
        {
            var numbers = new double[group.RowCount];
            await group.ReadAsync<double>(field, numbers);
            return numbers.Select(static number => $"{number:R}");
        }

        if (field.ClrType == typeof(DateOnly))
        {
            var dates = new DateOnly?[group.RowCount];
            await group.ReadAsync<DateOnly>(field, dates.AsMemory());
            return dates.Select(static date => $"{date:yyyy-MM-dd}" is { Length: > 0 } text ? text : "null");
        }

        var texts = new string?[group.RowCount];
        await group.ReadAsync(field, texts.AsMemory()!);
        return texts.Select(static text => text ?? "null");
    }
}
