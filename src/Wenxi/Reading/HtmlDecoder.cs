using System.Text;

namespace Wenxi.Reading;

/// <summary>
/// Decodes the bytes of a page. Evidence in falling order of trust: byte order mark, the charset of the HTTP header, the
/// charset that the page names, the bytes themselves.
/// </summary>
/// <remarks>
/// Labels lie: pages converted to UTF-8 often keep their <c>gb2312</c> label. So a label is believed only if the bytes do
/// not contradict it: text in another encoding is hardly ever legal UTF-8 by accident, and text in GB18030 read as Big5,
/// or the other way round, has none of the characters that are frequent in Chinese.
/// </remarks>
internal static class HtmlDecoder
{
    // Browsers look at the first 1,024 bytes for a label; pages with long comments in front have it later.
    private const int LabelSearchLength = 4096;
    private const int Gb18030CodePage = 54936;
    private const int Big5CodePage = 950;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // CodePagesEncodingProvider is asked directly: registering it would change Encoding.GetEncoding for the whole process.
    private static readonly Encoding Gb18030 = CodePage(Gb18030CodePage)!;

    private static readonly Encoding Big5 = CodePage(Big5CodePage)!;

    /// <exception cref="ArticleReadException">The bytes are empty, or are no text.</exception>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes, string? contentType, string? path)
    {
        if (bytes.IsEmpty)
            throw ReadFailure.Empty(path);
        return bytes.Length <= LimitedBytes.Most
            ? DecodeAll(bytes, contentType, path)
            : DecodeAll(bytes[..LimitedBytes.Most], contentType, path) with { IncompleteReason = "The page is larger than 64 MB; what follows was not read." };
    }

    private static DecodedPage DecodeAll(ReadOnlySpan<byte> bytes, string? contentType, string? path)
    {
        if (ByteOrderMark.Find(bytes) is { } mark)
            return Decode(bytes[mark.Length..], mark.Encoding, CharsetEvidence.ByteOrderMark);
        if (WideText.Find(bytes) is { } wide)
            return Decode(bytes, wide, CharsetEvidence.Bytes);
        if (BinaryContent.KindOf(bytes) is { } kind)
            throw ReadFailure.Binary(path, kind);
        var (encoding, evidence) = Choose(bytes, contentType);
        return Decode(bytes, encoding, evidence);
    }

    private static DecodedPage Decode(ReadOnlySpan<byte> bytes, Encoding encoding, CharsetEvidence evidence) =>
        new(WithReplacedEnd(encoding.GetString(bytes), bytes), new PageEncoding(encoding.CodePage == Gb18030CodePage ? "gb18030" : encoding.WebName, evidence));

    // The decoder of GB18030 puts a question mark for a character that is cut off by the end.
    private static string WithReplacedEnd(string html, ReadOnlySpan<byte> bytes) =>
        html.EndsWith('?') && bytes[^1] >= 0x80 ? html[..^1] + '\uFFFD' : html;

    private static (Encoding Encoding, CharsetEvidence Evidence) Choose(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var shape = Utf8Shape.Of(bytes);
        var spoken = shape.IsChineseUtf8 ? Utf8 : shape.IsLegal ? null : ChineseBytes.Tell(bytes, Gb18030, Big5);
        if (Believable(CharsetLabel.InContentType(contentType), shape, spoken) is { } header)
            return (header, CharsetEvidence.HttpHeader);
        if (Believable(CharsetLabel.Find(bytes[..Math.Min(bytes.Length, LabelSearchLength)]), shape, spoken) is { } declared)
            return (declared, CharsetEvidence.Declaration);
        return (spoken ?? (shape.IsLegal ? Utf8 : Gb18030), CharsetEvidence.Bytes);
    }

    /// <param name="label">A charset's name, or null.</param>
    /// <param name="shape">How far the bytes are UTF-8.</param>
    /// <param name="spoken">The encoding that the bytes clearly speak for, or null.</param>
    private static Encoding? Believable(string? label, Utf8Shape shape, Encoding? spoken)
    {
        if (label is null || FromLabel(label) is not { } encoding)
            return null;
        if (encoding == Utf8)
            return shape.IsLegal || spoken == Utf8 ? Utf8 : null;
        return spoken is null || spoken.CodePage == encoding.CodePage || (spoken != Utf8 && !IsChinese(encoding)) ? encoding : null;
    }

    private static bool IsChinese(Encoding encoding) => encoding.CodePage is Gb18030CodePage or Big5CodePage;

    private static Encoding? FromLabel(string label) => label switch
    {
        "utf-8" or "utf8" or "unicode-1-1-utf-8" => Utf8,

        // A label read as ASCII cannot name an encoding in which ASCII has two bytes.
        "utf-16" or "utf-16le" or "utf-16be" or "unicode" => Utf8,
        "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "gb_2312" or "gb-2312" or "x-gbk" or "cp936" or "ms936" or "chinese" or "hz-gb-2312" => Gb18030,
        "big5" or "big5-hkscs" or "big-5" or "x-x-big5" or "cp950" => Big5,
        _ => Registered(label),
    };

    // A label may be anything; the provider throws for none but asks the system for some.
    private static Encoding? Registered(string label) =>
        CodePagesEncodingProvider.Instance.GetEncoding(label) is { } other ? CodePage(other.CodePage) : null;

    // With the usual replacement character: these encodings would put a question mark, which looks like text.
    private static Encoding? CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
}
