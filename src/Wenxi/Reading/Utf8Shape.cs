using System.Buffers;
using System.Text;

namespace Wenxi.Reading;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="ThreeByteSequences">
/// Legal characters of three bytes, as nearly all Chinese ones are. Two-byte characters prove nothing: short GBK texts can
/// look like them.
/// </param>
/// <param name="Damaged">Illegal sequences; one cut off by the end of the input is not counted.</param>
internal readonly record struct Utf8Shape(int ThreeByteSequences, int Damaged)
{
    // GBK and Big5 read as UTF-8 are damaged at nearly every character, UTF-8 with a bad advertisement in it at a few.
    private const int LegalPerDamaged = 10;

    /// <summary>Whether the bytes are UTF-8 without an error, ASCII included.</summary>
    public bool IsLegal => Damaged == 0;

    public bool IsChineseUtf8 => ThreeByteSequences > 0 && (long)Damaged * LegalPerDamaged <= ThreeByteSequences;

    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        var threeByteSequences = 0;
        var damaged = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var ascii and >= 0)
        {
            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == OperationStatus.NeedMoreData)
                break;
            if (status == OperationStatus.InvalidData)
                damaged++;
            else if (length == 3)
                threeByteSequences++;
            bytes = bytes[length..];
        }

        return new(threeByteSequences, damaged);
    }
}
