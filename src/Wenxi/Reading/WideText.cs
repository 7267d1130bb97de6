using System.Text;

namespace Wenxi.Reading;

/// <summary>Recognises markup in UTF-16 without a byte order mark: every other byte of its ASCII is zero.</summary>
internal static class WideText
{
    private const int SearchLength = 4096;
    private const int LeastLength = 16;

    // Markup is mostly ASCII, but a paragraph of Han characters may begin early.
    private const int LeastZerosPerHundred = 30;

    // The other byte is zero in few characters: the ideographic space is U+3000.
    private const int FewerZeros = 8;

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..(Math.Min(bytes.Length, SearchLength) & ~1)];
        if (start.Length < LeastLength)
            return null;
        var zeros = (Span<int>)[0, 0];
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] == 0)
                zeros[i & 1]++;
        }

        var least = start.Length / 2 * LeastZerosPerHundred / 100;
        if (zeros[1] >= least && zeros[0] * FewerZeros <= zeros[1])
            return Encoding.Unicode;
        return zeros[0] >= least && zeros[1] * FewerZeros <= zeros[0] ? Encoding.BigEndianUnicode : null;
    }
}
