using CsCheck;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class DocumentTermMatrixTests
{
    private static readonly Gen<string[]> AnyDocuments =
        WrittenCorpus.AnyOf("北约", "日本", "东京", "韩国", "。", "的").Array[1, 12].Select(static words => string.Join(' ', words)).Array[0, 6];

    // 北约 < 日本 < 韩国 by code units.
    private static DocumentTermMatrix Matrix() => DocumentTermMatrix.Of(WrittenCorpus.Of("北约 日本 北约", "日本", "韩国 日本 韩国 韩国"));

    private static DocumentTermMatrix Grouped() => DocumentTermMatrix.Of(new CorpusTokenizer().Tokenize(new Corpus(
    [
        new CorpusDocument { Id = "a", Text = "北约", Groups = new Dictionary<string, string> { ["source"] = "乙报" } },
        new CorpusDocument { Id = "b", Text = "北约，日本", Groups = new Dictionary<string, string> { ["source"] = "甲报" }, Date = new DateOnly(2023, 2, 1) },
        new CorpusDocument { Id = "c", Text = "日本", Groups = new Dictionary<string, string> { ["source"] = "乙报" } },
        new CorpusDocument { Id = "d", Text = "北约" },
    ])));

    [Test]
    public void Of_CountsTermsByDocument() =>
        Assert.That(WrittenCorpus.Show(Matrix()), Is.EqualTo("1 北约:2 日本:1\n2 日本:1\n3 日本:1 韩国:3"));

    [Test]
    public void Sums()
    {
        var matrix = Matrix();
        Assert.Multiple(() =>
        {
            Assert.That(matrix.Sum(), Is.EqualTo(8));
            Assert.That(matrix.TermSums(), Is.EqualTo(new[] { 2.0, 3, 3 }));
            Assert.That(matrix.DocumentFrequencies(), Is.EqualTo(new[] { 1, 3, 1 }));
            Assert.That(matrix.DocumentSums(), Is.EqualTo(new[] { 3.0, 1, 4 }));
            Assert.That(matrix.RowPointers.ToArray(), Is.EqualTo(new[] { 0, 2, 3, 5 }));
            Assert.That((matrix[0, 0], matrix[0, 2], matrix.NonZeroCount), Is.EqualTo((2.0, 0.0, 5)));
        });
    }

    [Test]
    public void Trim_ByCountAndShare() =>
        Assert.Multiple(() =>
        {
            Assert.That(Matrix().Trim(new MatrixTrimOptions { MinimumCount = 3 }).Vocabulary, Is.EqualTo(new[] { "日本", "韩国" }));
            Assert.That(Matrix().Trim(new MatrixTrimOptions { MaximumCount = 2 }).Vocabulary, Is.EqualTo(new[] { "北约" }));
            Assert.That(Matrix().Trim(new MatrixTrimOptions { MaximumShare = 0.25 }).Vocabulary, Is.EqualTo(new[] { "北约" }));
            Assert.That(Matrix().Trim(new MatrixTrimOptions { MinimumShare = 0.26 }).Vocabulary, Is.EqualTo(new[] { "日本", "韩国" }));
            Assert.That(Matrix().Trim(new MatrixTrimOptions { MinimumDocumentCount = 2 }).Vocabulary, Is.EqualTo(new[] { "日本" }));
            Assert.That(Matrix().Trim(new MatrixTrimOptions { MaximumDocumentShare = 0.5 }).Vocabulary, Is.EqualTo(new[] { "北约", "韩国" }));
            Assert.That(WrittenCorpus.Show(Matrix().Trim(new MatrixTrimOptions { MinimumCount = 3, MaximumDocumentCount = 1 })), Is.EqualTo("1\n2\n3 韩国:3"));
        });

    [Test]
    public void Select_TermsAndDocuments() =>
        Assert.Multiple(() =>
        {
            Assert.That(WrittenCorpus.Show(Matrix().SelectTerms(static term => term != "日本")), Is.EqualTo("1 北约:2\n2\n3 韩国:3"));
            Assert.That(WrittenCorpus.Show(Matrix().SelectDocuments(static document => document.Id != "2")), Is.EqualTo("1 北约:2 日本:1\n3 日本:1 韩国:3"));
        });

    [Test]
    public void MatchTerms_GivesTheColumnsOfTheOther()
    {
        var matrix = Matrix().MatchTerms(Vocabulary.Of(["东京", "北约"]));
        Assert.Multiple(() =>
        {
            Assert.That(matrix.TermCount, Is.EqualTo(2));
            Assert.That(WrittenCorpus.Show(matrix), Is.EqualTo("1 北约:2\n2\n3"));
        });
    }

    [Test]
    public void GroupBy_AddsUpTheDocumentsOfAValue()
    {
        var groups = Grouped().GroupBy("source");
        Assert.Multiple(() =>
        {
            Assert.That(WrittenCorpus.Show(groups), Is.EqualTo(" 北约:1\n乙报 北约:1 日本:1\n甲报 北约:1 日本:1"));
            Assert.That(groups.Documents[1].Groups["source"], Is.EqualTo("乙报"));
            Assert.That(WrittenCorpus.Show(Grouped().GroupBy(static document => document.Date?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?")), Is.EqualTo("2023 北约:1 日本:1\n? 北约:2 日本:1"));
        });
    }

    [Test]
    public void Merge_OfParts_IsTheWhole() =>
        Gen.Select(AnyDocuments, Gen.Int[0, 6]).Sample(static (documents, cut) =>
        {
            cut = Math.Min(cut, documents.Length);
            var tokens = WrittenCorpus.Of(documents);
            var whole = DocumentTermMatrix.Of(tokens);
            DocumentTermMatrix Part(int from, int to) => DropEmpty(whole.SelectDocuments(document => int.Parse(document.Id, System.Globalization.CultureInfo.InvariantCulture) is var id && id > from && id <= to));
            var merged = DocumentTermMatrix.Merge(Part(0, cut), Part(cut, documents.Length));
            Assert.That(WrittenCorpus.Show(merged), Is.EqualTo(WrittenCorpus.Show(whole)));
            Assert.That(merged.Vocabulary, Is.EqualTo(whole.Vocabulary));
        }, iter: 500);

    [Test]
    public void Merge_AddsUpTheRowsOfOneDocument()
    {
        var merged = DocumentTermMatrix.Merge(Matrix(), Matrix());
        Assert.That(WrittenCorpus.Show(merged), Is.EqualTo("1 北约:4 日本:2\n2 日本:2\n3 日本:2 韩国:6"));
    }

    [Test]
    public void Sums_DoNotDependOnTheOrderOfDocuments() =>
        AnyDocuments.Sample(static documents =>
        {
            var forward = DocumentTermMatrix.Of(WrittenCorpus.Of(documents));
            var backward = DocumentTermMatrix.Of(WrittenCorpus.Of([.. documents.Reverse()]));
            Assert.That(backward.Vocabulary, Is.EqualTo(forward.Vocabulary));
            Assert.That(backward.TermSums(), Is.EqualTo(forward.TermSums()));
            Assert.That(backward.DocumentFrequencies(), Is.EqualTo(forward.DocumentFrequencies()));
        }, iter: 500);

    [Test]
    public void Weights_CannotBeWeightedOrMerged()
    {
        var weights = Matrix().WeightByTfIdf();
        Assert.Multiple(() =>
        {
            Assert.That(weights.Cells, Is.EqualTo(CellKind.Weights));
            Assert.That(() => weights.WeightByLogarithm(), Throws.InvalidOperationException);
            Assert.That(() => DocumentTermMatrix.Merge(Matrix(), weights), Throws.ArgumentException);
        });
    }

    [Test]
    public void Empty_StaysEmpty()
    {
        var empty = DocumentTermMatrix.Of(WrittenCorpus.Of());
        Assert.Multiple(() =>
        {
            Assert.That(empty.WeightByTfIdf().NonZeroCount, Is.Zero);
            Assert.That(empty.WeightByBm25().NonZeroCount, Is.Zero);
            Assert.That(empty.Trim(new MatrixTrimOptions { MinimumShare = 0.5 }).TermCount, Is.Zero);
            Assert.That(DocumentTermMatrix.Merge().DocumentCount, Is.Zero);
            Assert.That(WrittenCorpus.Show(DocumentTermMatrix.Of(WrittenCorpus.Of("的")).WeightByShare()), Is.EqualTo("1"));
        });
    }

    private static DocumentTermMatrix DropEmpty(DocumentTermMatrix matrix) => matrix.Trim(new MatrixTrimOptions { MinimumDocumentCount = 1 });
}
