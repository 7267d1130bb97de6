using Wenxi.Segmentation;
using Wenxi.Tagging;

namespace Wenxi.Tests.Tagging;

public sealed class TaggerImageTests
{
    private static readonly byte[] Intact = Embedded("tagger.image");

    [Test]
    public void Open_IntactImage_HasTheModel()
    {
        TaggerImage image = TaggerImage.Open(Intact, "intact");
        Assert.Multiple(() =>
        {
            Assert.That(image.RowCount, Is.EqualTo(20_941));
            Assert.That(image.Labels.KindCount, Is.EqualTo(29));
            Assert.That(image.Rows['Ａ'], Is.EqualTo(image.Rows['a']), "full width and capital");
            Assert.That(image.Rows['國'], Is.EqualTo(image.Rows['国']), "traditional");
            Assert.That(image.Rows['\uD83D'], Is.EqualTo(20_940), "half a pair is an unknown character");
        });
    }

    [Test]
    public void Open_OneChangedBit_FailsTheChecksum([Values(1, 2, 3)] int quarter)
    {
        byte[] image = [.. Intact];
        image[Intact.Length / 4 * quarter] ^= 1;
        AssertDamaged(image, "checksum");
    }

    [Test]
    public void Open_TruncatedImage_SaysSo() => AssertDamaged(Intact[..^100], "its header says");

    [Test]
    public void Open_ImageOfAnotherKind_SaysSo() => AssertDamaged(Embedded("terms.image"), "wanted 3 (Tagger)");

    [Test]
    public void Open_OtherVersion_SaysSo()
    {
        byte[] image = [.. Intact];
        image["WENXIDIC".Length] ^= 1;
        AssertDamaged(image, "format version");
    }

    private static byte[] Embedded(string name)
    {
        using Stream stream = typeof(LexicalAnalyzer).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static void AssertDamaged(byte[] image, string reason)
    {
        var exception = Assert.Throws<DictionaryImageException>(() => TaggerImage.Open(image, "broken"));
        Assert.That(exception!.Message, Does.Contain(reason));
    }
}
