using System.Text;
using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

public class HtmlDecoderTests
{
    private const string Text = "北约秘书长访问东京";

    // 㐂 and 𠮷 are in GB18030 only, 镕 in GBK and not in GB2312.
    private const string BeyondGb2312 = "朱镕基 㐂 𠮷";

    private static readonly Encoding Gb18030 = CodePage(54936);

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    private static string Decode(byte[] bytes) => HtmlDecoder.Decode(bytes, contentType: null, path: null).Html;

    [TestCase("gb2312")]
    [TestCase("GBK")]
    [TestCase("gb18030")]
    public void ChineseLabel_IsReadAsGb18030(string label)
    {
        var page = $"<meta charset=\"{label}\"><p>{BeyondGb2312}</p>";
        Assert.That(Decode(Gb18030.GetBytes(page)), Is.EqualTo(page));
    }

    [TestCase("<meta charset=big5>")]
    [TestCase("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Big5'>")]
    [TestCase("<?xml version='1.0' encoding='Big5'?>")]
    public void Label_IsFoundInEveryForm(string markup)
    {
        var page = markup + "<p>臺北的憂鬱</p>";
        Assert.That(Decode(CodePage(950).GetBytes(page)), Is.EqualTo(page));
    }

    [Test]
    public void LabelThatLies_LosesAgainstUtf8()
    {
        var page = $"<meta charset=gb2312><p>{Text}</p>";
        Assert.That(Decode(Encoding.UTF8.GetBytes(page)), Is.EqualTo(page));
    }

    [Test]
    public void Utf8Label_OverGbkBytes_IsReadAsGb18030()
    {
        var page = $"<meta charset=utf-8><p>{Text}</p>";
        Assert.That(Decode(Gb18030.GetBytes(page)), Is.EqualTo(page));
    }

    [Test]
    public void Utf8Label_OverDamagedUtf8_StaysUtf8()
    {
        byte[] page = [.. Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>{Text}"), 0xFF, .. Encoding.UTF8.GetBytes(Text)];
        Assert.That(Decode(page), Does.Contain(Text + "\uFFFD" + Text));
    }

    [Test]
    public void WithoutLabel_Utf8IsRecognised_AndTheRestIsGb18030()
    {
        Assert.That(Decode(Encoding.UTF8.GetBytes(Text)), Is.EqualTo(Text));
        Assert.That(Decode(Gb18030.GetBytes(Text)), Is.EqualTo(Text));
    }

    [Test]
    public void TwoByteSequencesAlone_AreNoProofOfUtf8()
    {
        // 通 is CD A8 in GBK, which is also U+0368 in UTF-8.
        var page = "<meta charset=gbk>通";
        Assert.That(Decode(Gb18030.GetBytes(page)), Is.EqualTo(page));
    }

    [Test]
    public void PageCutInsideACharacter_IsStillUtf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        Assert.That(Decode(bytes[..^1]), Does.StartWith(Text[..^1]));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void ByteOrderMark_WinsOverTheLabel_AndIsNoText(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var page = $"<meta charset=big5>{Text}";
        Assert.That(Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(page)]), Is.EqualTo(page));
    }

    [TestCase(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0 }, "PNG")]
    [TestCase(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "PDF")]
    [TestCase(new byte[] { 0x1F, 0x8B, 8, 0 }, "gzip")]
    [TestCase(new byte[] { 0x3C, 0x70, 0x3E, 0 }, "NUL")]
    public void BinaryInput_IsNamed(byte[] bytes, string kind)
    {
        Assert.That(() => HtmlDecoder.Decode(bytes, null, "a.html"), Throws.TypeOf<ArticleReadException>().With.Message.StartsWith("a.html is ").And.Message.Contains(kind));
    }

    [Test]
    public void UnknownLabel_IsPassedOver()
    {
        var page = $"<meta charset=klingon>{Text}";
        Assert.That(Decode(Gb18030.GetBytes(page)), Is.EqualTo(page));
    }
}
