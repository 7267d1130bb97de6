using System.Text;

namespace Wenxi.Cli.Output;

/// <summary>Collects characters and writes them to a stream as UTF-8, a buffer at a time; allocates nothing per call.</summary>
internal sealed class Utf8Writer(Stream output)
{
    private const int BufferSize = 1 << 15;

    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private readonly char[] _chars = new char[BufferSize];

    // Three bytes for each character, and the rest of a surrogate pair from the call before.
    private readonly byte[] _bytes = new byte[3 * (BufferSize + 1)];
    private int _count;

    public void Write(char c)
    {
        if (_count == BufferSize)
            Flush();
        _chars[_count++] = c;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > BufferSize - _count)
        {
            var room = BufferSize - _count;
            text[..room].CopyTo(_chars.AsSpan(_count));
            _count = BufferSize;
            text = text[room..];
            Flush();
        }
        text.CopyTo(_chars.AsSpan(_count));
        _count += text.Length;
    }

    public void Flush()
    {
        var length = _encoder.GetBytes(_chars.AsSpan(0, _count), _bytes, flush: false);
        _count = 0;
        if (length > 0)
            output.Write(_bytes, 0, length);
    }
}
