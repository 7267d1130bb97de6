using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Wenxi.Cli.Output;

/// <summary>Collects text as UTF-8 and writes it to a stream a buffer at a time; allocates nothing per call.</summary>
internal sealed class Utf8Writer(Stream output)
{
    private const int BufferSize = 1 << 16;

    // Words have 1.6 characters on average, with a blank between: the framework's encoder, made for long runs of one kind,
    // took as long for them as cutting the text did.
    private const int LongestWord = 16;
    private const int MostBytesPerCharacter = 3;

    // A character of three bytes is stored as four.
    private const int Overhang = 1;

    private readonly byte[] _bytes = new byte[BufferSize];
    private int _count;

    /// <summary>Writes bytes that are UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > BufferSize - _count)
            Flush();
        if (utf8.Length > BufferSize)
        {
            output.Write(utf8);
            return;
        }
        utf8.CopyTo(_bytes.AsSpan(_count));
        _count += utf8.Length;
    }

    /// <summary>Writes text; a lone surrogate becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestWord)
            WriteWord(text);
        else
            WriteLong(text);
    }

    public void Flush()
    {
        var count = _count;
        _count = 0;
        if (count > 0)
            output.Write(_bytes, 0, count);
    }

    private void WriteWord(ReadOnlySpan<char> word)
    {
        if (BufferSize - _count < LongestWord * MostBytesPerCharacter + Overhang)
            Flush();
        var target = _bytes.AsSpan(_count, LongestWord * MostBytesPerCharacter + Overhang);
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            uint c = word[i];
            if (c < 0x80)
            {
                target[length++] = (byte)c;
            }
            else if (c >= 0x800 && !char.IsSurrogate((char)c))
            {
                BinaryPrimitives.WriteUInt32LittleEndian(
                    target[length..], 0x8080E0 | (c >> 12) | ((c << 2) & 0x3F00) | ((c & 0x3F) << 16));
                length += 3;
            }
            else
            {
                Rune.DecodeFromUtf16(word[i..], out var rune, out var used);
                length += rune.EncodeToUtf8(target[length..]);
                i += used - 1;
            }
        }
        _count += length;
    }

    private void WriteLong(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var status = Utf8.FromUtf16(text, _bytes.AsSpan(_count), out var read, out var written);
            _count += written;
            if (status == OperationStatus.Done)
                return;
            text = text[read..];
            Flush();
        }
    }
}
