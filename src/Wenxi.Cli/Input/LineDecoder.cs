using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Wenxi.Cli.Input;

/// <summary>Decodes lines of UTF-8, each into the same memory, which grows to the longest of them.</summary>
internal sealed class LineDecoder
{
    private const int InitialCapacity = 1024;
    private const int BytesOfReplacement = 3;

    private char[] _chars = new char[InitialCapacity];
    private byte[] _repaired = [];

    /// <summary>Decodes a line; bytes that are no UTF-8 become U+FFFD.</summary>
    /// <param name="padded">The bytes of the line, and <see cref="Line.Padding"/> more.</param>
    /// <param name="isValid">Whether all of them are UTF-8.</param>
    /// <returns>The line, valid until the next call.</returns>
    public Line Decode(ReadOnlySpan<byte> padded, out bool isValid)
    {
        var bytes = padded[..^Line.Padding];
        // A byte gives at most one character.
        if (_chars.Length < padded.Length)
            _chars = new char[Math.Max(padded.Length, (int)Math.Min(2L * _chars.Length, Array.MaxLength))];
        var status = Utf8.ToUtf16(bytes, _chars, out _, out var written, replaceInvalidSequences: false);
        isValid = status == OperationStatus.Done;
        return isValid ? new Line(_chars.AsSpan(0, written + Line.Padding), padded) : Repair(bytes);
    }

    private Line Repair(ReadOnlySpan<byte> bytes)
    {
        Utf8.ToUtf16(bytes, _chars, out _, out var written);
        var most = BytesOfReplacement * bytes.Length + Line.Padding;
        if (_repaired.Length < most)
            _repaired = new byte[most];
        var length = Encoding.UTF8.GetBytes(_chars.AsSpan(0, written), _repaired);
        return new Line(_chars.AsSpan(0, written + Line.Padding), _repaired.AsSpan(0, length + Line.Padding));
    }
}
