using System.Text;

namespace Wenxi.Reading;

/// <summary>
/// Decodes the bytes of a page. Evidence in falling order of trust: byte order mark; bytes that are Chinese in UTF-8;
/// the charset that the page names; GB18030.
/// </summary>
/// <remarks>
/// UTF-8 comes before the page's own word because labels lie: pages converted to UTF-8 often keep their <c>gb2312</c>
/// label, and text in another encoding is hardly ever UTF-8 by accident.
/// </remarks>
internal static class HtmlDecoder
{
    // Browsers look at the first 1,024 bytes for a label; pages with long comments in front have it later.
    private const int LabelSearchLength = 4096;
    private const int BinarySearchLength = 4096;
    private const int Gb18030CodePage = 54936;
    private const int Big5CodePage = 950;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // CodePagesEncodingProvider is asked directly: registering it would change Encoding.GetEncoding for the whole process.
    private static readonly Encoding Gb18030 = CodePage(Gb18030CodePage)!;

    public static string Decode(ReadOnlySpan<byte> bytes, string? path)
    {
        if (bytes.IsEmpty)
            throw ReadFailure.Empty(path);
        if (ByteOrderMark.Find(bytes) is { } mark)
            return mark.Encoding.GetString(bytes[mark.Length..]);
        if (BinaryKind(bytes) is { } kind)
            throw ReadFailure.Binary(path, kind);
        return ChooseEncoding(bytes).GetString(bytes);
    }

    private static Encoding ChooseEncoding(ReadOnlySpan<byte> bytes)
    {
        var shape = Utf8Shape.Of(bytes);
        if (shape.IsChineseUtf8)
            return Utf8;
        var label = CharsetLabel.Find(bytes[..Math.Min(bytes.Length, LabelSearchLength)]);
        if (label is not null && FromLabel(label) is { } labelled && (labelled != Utf8 || shape.Damaged == 0))
            return labelled;
        return shape.Damaged == 0 ? Utf8 : Gb18030;
    }

    private static Encoding? FromLabel(string label) => label switch
    {
        "utf-8" or "utf8" or "unicode-1-1-utf-8" => Utf8,

        // A label read as ASCII cannot name an encoding in which ASCII has two bytes.
        "utf-16" or "utf-16le" or "utf-16be" or "unicode" => Utf8,
        "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "gb_2312" or "x-gbk" or "cp936" or "ms936" or "hz-gb-2312" => Gb18030,
        "big5" or "big5-hkscs" or "x-x-big5" or "cp950" => CodePage(Big5CodePage),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(label) is { } other ? CodePage(other.CodePage) : null,
    };

    // With the usual replacement character: these encodings would put a question mark, which looks like text.
    private static Encoding? CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);

    private static string? BinaryKind(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0x89, (byte)'P', (byte)'N', (byte)'G', ..]:
                return "a PNG image";
            case [0xFF, 0xD8, 0xFF, ..]:
                return "a JPEG image";
            case [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]:
                return "a GIF image";
            case [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..]:
                return "a PDF document";
            case [(byte)'P', (byte)'K', 3, 4, ..]:
                return "a ZIP archive or office document";
            case [0x1F, 0x8B, ..]:
                return "compressed by gzip";
        }

        return bytes[..Math.Min(bytes.Length, BinarySearchLength)].Contains((byte)0) ? "binary data (it contains NUL bytes)" : null;
    }
}
