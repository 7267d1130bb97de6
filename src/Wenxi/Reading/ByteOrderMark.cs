using System.Text;

namespace Wenxi.Reading;

/// <summary>The signature with which a text file may name its Unicode encoding.</summary>
internal readonly record struct ByteOrderMark(Encoding Encoding, int Length)
{
    public static ByteOrderMark? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(Encoding.UTF8, 3),

        // Before UTF-16: the mark of little-endian UTF-32 begins with that of UTF-16.
        [0xFF, 0xFE, 0, 0, ..] => new(Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => new(Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new(Encoding.BigEndianUnicode, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => new(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, 4),
        _ => null,
    };
}
