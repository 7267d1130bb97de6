using System.Text;
using Wenxi.Reading;

namespace Wenxi.Tests.Reading;

/// <summary>The pages in the folder <c>Pages</c>, written anew in every encoding, with labels that are right, missing or wrong.</summary>
public class EncodingCorpusTests
{
    private const string Utf8Label = "<meta charset=\"utf-8\">";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "Reading", "Pages");

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

    private static string[] Pages() => [.. Directory.GetFiles(Folder, "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    // Pages of which nothing is lost in the encoding.
    private static IEnumerable<string> Pages(Encoding encoding, string label) =>
        Pages().Where(page => page.Contains(Utf8Label, StringComparison.Ordinal))
            .Select(page => page.Replace(Utf8Label, label, StringComparison.Ordinal))
            .Where(page => encoding.GetString(encoding.GetBytes(page)) == page);

    // Big5 has no simplified characters, which the menus of our pages are set in; what it lacks is left out.
    private static void AssertReadInBig5(string label, CharsetEvidence evidence)
    {
        var pages = Pages().Where(page => page.Contains("渡輪", StringComparison.Ordinal)).ToList();
        Assert.That(pages, Has.Count.AtLeast(4));
        foreach (var page in pages.Select(page => string.Concat(page.Replace(Utf8Label, label, StringComparison.Ordinal).Where(c => Big5.GetString(Big5.GetBytes([c])) == c.ToString()))))
        {
            var decoded = HtmlDecoder.Decode(Big5.GetBytes(page), null, path: null);
            Assert.That(decoded.Html, Is.EqualTo(page));
            Assert.That(decoded.Encoding, Is.EqualTo(new PageEncoding("big5", evidence)));
        }
    }

    private static void AssertRead(Encoding encoding, string label, string? contentType, string name, CharsetEvidence evidence, int least)
    {
        var count = 0;
        foreach (var page in Pages(encoding, label))
        {
            var decoded = HtmlDecoder.Decode(encoding.GetBytes(page), contentType, path: null);
            Assert.That(decoded.Html, Is.EqualTo(page));
            Assert.That(decoded.Encoding, Is.EqualTo(new PageEncoding(name, evidence)));
            count++;
        }

        Assert.That(count, Is.AtLeast(least), "too few pages can be written in this encoding to prove anything");
    }

    [TestCase("gb2312")]
    [TestCase("gbk")]
    [TestCase("GB18030")]
    public void Gbk_UnderAnyOfItsNames(string label) =>
        AssertRead(Gbk, $"<meta charset=\"{label}\">", null, "gb18030", CharsetEvidence.Declaration, least: 15);

    [TestCase("")]
    [TestCase("<meta charset=\"utf-8\">")]
    [TestCase("<meta charset=\"big5\">")]
    [TestCase("<meta charset=\"klingon\">")]
    public void Gb18030_WithoutLabel_OrWithOneThatLies(string label) =>
        AssertRead(Gb18030, label, null, "gb18030", CharsetEvidence.Bytes, least: 15);

    [Test]
    public void Big5_WithItsLabel() => AssertReadInBig5("<meta charset=\"big5\">", CharsetEvidence.Declaration);

    [TestCase("")]
    [TestCase("<meta charset=\"utf-8\">")]
    [TestCase("<meta charset=\"gb2312\">")]
    public void Big5_WithoutLabel_OrWithOneThatLies(string label) =>
        AssertReadInBig5(label, CharsetEvidence.Bytes);

    [TestCase("", CharsetEvidence.Bytes)]
    [TestCase("<meta charset=\"utf-8\">", CharsetEvidence.Declaration)]
    [TestCase("<meta charset=\"gb2312\">", CharsetEvidence.Bytes)]
    [TestCase("<meta charset=\"big5\">", CharsetEvidence.Bytes)]
    [TestCase("<meta charset=\"iso-8859-1\">", CharsetEvidence.Bytes)]
    public void Utf8_UnderAnyLabel(string label, CharsetEvidence evidence) =>
        AssertRead(new UTF8Encoding(false), label, null, "utf-8", evidence, least: 15);

    [TestCase("text/html; charset=GBK")]
    [TestCase("text/html;charset=\"gb2312\"")]
    public void Header_WinsOverTheDeclaration(string contentType) =>
        AssertRead(Gbk, "<meta charset=\"big5\">", contentType, "gb18030", CharsetEvidence.HttpHeader, least: 15);

    [TestCase("text/html; charset=utf-8")]
    [TestCase("text/html")]
    [TestCase("")]
    [TestCase(";charset=")]
    public void HeaderThatLiesOrSaysNothing_LosesAgainstTheDeclaration(string contentType) =>
        AssertRead(Gbk, "<meta charset=\"gbk\">", contentType, "gb18030", CharsetEvidence.Declaration, least: 15);

    [Test]
    public void Utf16_IsRecognisedWithoutAMark()
    {
        AssertRead(new UnicodeEncoding(bigEndian: false, byteOrderMark: false), "", null, "utf-16", CharsetEvidence.Bytes, least: 15);
        AssertRead(new UnicodeEncoding(bigEndian: true, byteOrderMark: false), "", null, "utf-16BE", CharsetEvidence.Bytes, least: 15);
    }

    [Test]
    public void CutAnywhere_ThePageIsReadInTheSameEncoding()
    {
        foreach (var (encoding, name) in new[] { (Gb18030, "gb18030"), (new UTF8Encoding(false), "utf-8") })
        {
            var page = Pages(encoding, "").First();
            var bytes = encoding.GetBytes(page);
            for (var cut = 1; cut <= 40; cut++)
            {
                var decoded = HtmlDecoder.Decode(bytes.AsSpan(0, bytes.Length - cut), null, null);
                Assert.That(decoded.Encoding!.Value.Name, Is.EqualTo(name), $"cut by {cut}");

                // All but the character that was cut in two.
                Assert.That(page, Does.StartWith(decoded.Html.TrimEnd('\uFFFD')));
                Assert.That(decoded.Html, Has.Length.AtLeast(page.Length - cut));
            }
        }
    }

    [Test]
    public void AsciiAlone_IsUtf8_AndALabelIsBelieved()
    {
        Assert.That(HtmlDecoder.Decode("<p>abc"u8, null, null).Encoding, Is.EqualTo(new PageEncoding("utf-8", CharsetEvidence.Bytes)));
        Assert.That(HtmlDecoder.Decode("<meta charset=gbk><p>abc"u8, null, null).Encoding, Is.EqualTo(new PageEncoding("gb18030", CharsetEvidence.Declaration)));
    }
}
