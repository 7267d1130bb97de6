using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Wenxi.Cli.Input;

/// <summary>
/// Reads lines of UTF-8 from a stream, block by block: one buffer of bytes, one of characters that grows to the longest
/// line. A line ends with \n or \r\n and nothing else. Bytes that are no UTF-8 become U+FFFD and are counted.
/// </summary>
internal sealed class Utf8LineReader(Stream input)
{
    // Two pipes full; larger blocks read no faster and push the lexicon out of the cache.
    private const int BlockSize = 1 << 17;

    private readonly byte[] _bytes = new byte[BlockSize];
    private char[] _chars = new char[2 * BlockSize];
    private int _byteCount;
    private int _lineStart;
    private int _searched;
    private int _charCount;
    private bool _isAtStart = true;
    private bool _isAtEnd;

    private long _linesSeen = 1;
    private int _linesSeenUpTo;
    private long _lastInvalidLine;

    /// <summary>The number of lines with bytes that are no UTF-8.</summary>
    public long InvalidLineCount { get; private set; }

    /// <summary>The first of them, from 1; 0 if there is none.</summary>
    public long FirstInvalidLine { get; private set; }

    /// <summary>Looks at the first block, empty if there is none, before it becomes lines.</summary>
    public Action<ReadOnlySpan<byte>>? CheckFirstBlock { get; init; }

    /// <summary>Waits for the next block; afterwards <see cref="TryReadLine"/> gives the lines that are complete.</summary>
    /// <returns>False when the input has ended and all its lines were given.</returns>
    public bool ReadBlock()
    {
        if (_isAtEnd)
            return false;
        MakeRoom();
        var read = InputFile.Read(input, _bytes.AsSpan(_byteCount));
        _byteCount += read;
        _isAtEnd = read == 0;
        if (_isAtStart)
            StartInput(_bytes.AsSpan(0, _byteCount));
        Decode();
        return true;
    }

    /// <summary>The next line without its end; it is valid until the next call of <see cref="ReadBlock"/>.</summary>
    public bool TryReadLine(out ReadOnlySpan<char> line)
    {
        var distance = _chars.AsSpan(_searched, _charCount - _searched).IndexOf('\n');
        if (distance >= 0)
        {
            var end = _searched + distance;
            line = _chars.AsSpan(_lineStart, end - _lineStart);
            if (line is [.., '\r'])
                line = line[..^1];
            _lineStart = _searched = end + 1;
            return true;
        }
        _searched = _charCount;
        line = _isAtEnd ? _chars.AsSpan(_lineStart, _charCount - _lineStart) : default;
        _lineStart = _isAtEnd ? _charCount : _lineStart;
        return line.Length > 0;
    }

    private void StartInput(Span<byte> block)
    {
        _isAtStart = false;
        CheckFirstBlock?.Invoke(block);
        // A terminal or pipe may give one byte at a time; who writes a byte order mark writes it in one piece.
        if (block.StartsWith(Encoding.UTF8.Preamble))
        {
            _byteCount -= Encoding.UTF8.Preamble.Length;
            block[Encoding.UTF8.Preamble.Length..].CopyTo(block);
        }
    }

    // A byte gives at most one character, so a block always fits.
    private void MakeRoom()
    {
        CountLines();
        _chars.AsSpan(_lineStart, _charCount - _lineStart).CopyTo(_chars);
        _charCount -= _lineStart;
        _searched -= _lineStart;
        _linesSeenUpTo -= _lineStart;
        _lineStart = 0;
        if (_chars.Length - _charCount >= BlockSize)
            return;
        if (_chars.Length > Array.MaxLength / 2)
            throw new InputException($"has a line of more than {_chars.Length:N0} characters", "break it into lines");
        Array.Resize(ref _chars, 2 * _chars.Length);
    }

    private void Decode()
    {
        var bytes = _bytes.AsSpan(0, _byteCount);
        while (true)
        {
            var status = Utf8.ToUtf16(
                bytes, _chars.AsSpan(_charCount), out var read, out var written, replaceInvalidSequences: false, isFinalBlock: _isAtEnd);
            bytes = bytes[read..];
            _charCount += written;
            if (status != OperationStatus.InvalidData)
                break;
            NoteInvalidLine();
            Rune.DecodeFromUtf8(bytes, out _, out var skipped);
            bytes = bytes[skipped..];
            _chars[_charCount++] = (char)Rune.ReplacementChar.Value;
        }
        // The first bytes of a character that the next block completes.
        bytes.CopyTo(_bytes);
        _byteCount = bytes.Length;
    }

    private void NoteInvalidLine()
    {
        CountLines();
        if (_linesSeen == _lastInvalidLine)
            return;
        _lastInvalidLine = _linesSeen;
        InvalidLineCount++;
        if (FirstInvalidLine == 0)
            FirstInvalidLine = _linesSeen;
    }

    private void CountLines()
    {
        _linesSeen += _chars.AsSpan(_linesSeenUpTo, _charCount - _linesSeenUpTo).Count('\n');
        _linesSeenUpTo = _charCount;
    }
}
