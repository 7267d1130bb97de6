using System.Buffers.Binary;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Tests.Dictionary;

public sealed class DictionaryImageTests
{
    private static readonly byte[] Intact = TinyLexicon.Compile();

    private static IEnumerable<int> SectionBorders()
    {
        yield return 0;
        yield return DictionaryFormat.HeaderSize - 1;
        yield return DictionaryFormat.HeaderSize;
        int count = BinaryPrimitives.ReadInt32LittleEndian(Intact.AsSpan(DictionaryFormat.SectionCountOffset));
        for (int i = 0; i < count; i++)
        {
            int entry = DictionaryFormat.HeaderSize + i * DictionaryFormat.SectionEntrySize;
            int offset = (int)BinaryPrimitives.ReadInt64LittleEndian(Intact.AsSpan(entry + 8));
            int length = (int)BinaryPrimitives.ReadInt64LittleEndian(Intact.AsSpan(entry + 16));
            yield return entry + 1;
            yield return offset;
            yield return offset + length / 2;
        }
    }

    [Test]
    public void Open_IntactImage_ReadsWords()
    {
        Lexicon lexicon = Lexicon.Open(Intact, "intact");
        Assert.Multiple(() =>
        {
            Assert.That(lexicon.WordCount, Is.EqualTo(10));
            Assert.That(lexicon.TotalFrequency, Is.EqualTo(203));
            Assert.That(lexicon.Frequency("秘书长"), Is.EqualTo(40));
            Assert.That(lexicon.Tag("北约"), Is.EqualTo("nt"));
            Assert.That(lexicon.Contains("秘"), Is.False, "a prefix is no word");
            Assert.That(lexicon.Frequency("长长"), Is.Zero);
        });
    }

    [TestCaseSource(nameof(SectionBorders))]
    public void Open_TruncatedImage_SaysSo(int length) =>
        AssertDamaged(Intact[..length], length < DictionaryFormat.HeaderSize ? "fewer than a header" : $"has {length} bytes, its header says {Intact.Length}");

    [Test]
    public void Open_TruncatedImageWithMatchingLength_SaysWhichPartLiesOutside([ValueSource(nameof(SectionBorders))] int length)
    {
        if (length < DictionaryFormat.HeaderSize)
            Assert.Pass("no header to adjust");
        byte[] image = Intact[..length];
        BinaryPrimitives.WriteInt64LittleEndian(image.AsSpan(DictionaryFormat.LengthOffset), length);
        AssertDamaged(image, "outside the image", "does not fit");
    }

    [Test]
    public void Open_OtherVersion_NamesBoth() =>
        AssertDamaged(Changed(DictionaryFormat.VersionOffset), $"format version {DictionaryFormat.Version ^ 1}, this library reads version {DictionaryFormat.Version}");

    [Test]
    public void Open_OtherKind_SaysSo()
    {
        var exception = Assert.Throws<DictionaryImageException>(() => DictionaryImage.Open(Intact, "tiny", ImageKind.Terms));
        Assert.That(exception!.Message, Does.Contain("wanted 2 (Terms)"));
    }

    [Test]
    public void Open_OtherMagic_SaysSo() => AssertDamaged(Changed(DictionaryFormat.MagicOffset), "magic bytes");

    [Test]
    public void Open_OneChangedBit_FailsTheChecksum([Values(1, 2, 3)] int quarter) =>
        AssertDamaged(Changed(Intact.Length / 4 * quarter), "checksum");

    [Test]
    public void Section_Missing_SaysWhich()
    {
        DictionaryImage image = DictionaryImage.Open(Intact, "tiny", ImageKind.Segmentation);
        var exception = Assert.Throws<DictionaryImageException>(() => image.Section<double>(SectionId.InverseDocumentFrequencies));
        Assert.That(exception!.Message, Does.Contain("section InverseDocumentFrequencies is missing"));
    }

    [Test]
    public void OpenEmbedded_UnknownName_SaysSo()
    {
        var exception = Assert.Throws<DictionaryImageException>(() => DictionaryImage.OpenEmbedded(typeof(Segmenter).Assembly, "none.image", ImageKind.Segmentation));
        Assert.That(exception!.Message, Does.Contain("'none.image' is not in the assembly Wenxi.Segmentation"));
    }

    [Test]
    public void Embedded_HoldsJiebasWords()
    {
        Lexicon lexicon = Lexicon.Default;
        Assert.Multiple(() =>
        {
            Assert.That(lexicon.WordCount, Is.EqualTo(349_045), "349,046 lines, B超 twice");
            Assert.That(lexicon.TotalFrequency, Is.EqualTo(60_101_967));
            Assert.That(lexicon.Frequency("的"), Is.EqualTo(318_825));
            Assert.That(lexicon.Tag("江泽民"), Is.EqualTo("nr"));
        });
    }

    private static byte[] Changed(int offset)
    {
        byte[] image = [.. Intact];
        image[offset] ^= 1;
        return image;
    }

    private static void AssertDamaged(byte[] image, params string[] reasons)
    {
        var exception = Assert.Throws<DictionaryImageException>(() => Lexicon.Open(image, "tiny"));
        Assert.That(reasons, Has.Some.Matches<string>(reason => exception!.Message.Contains(reason, StringComparison.Ordinal)), exception!.Message);
        Assert.That(exception.Message, Does.Contain("'tiny'").And.Contain("Restore the package"));
    }
}
