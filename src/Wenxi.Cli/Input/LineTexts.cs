using System.Text;
using System.Text.Unicode;

namespace Wenxi.Cli.Input;

/// <summary>Reads the lines of an input one by one, each as a string of its own, in memory that grows to the longest line.</summary>
internal sealed class LineTexts(InputFile input) : IDisposable
{
    private const int InitialSize = 1 << 16;

    private readonly Stream _stream = input.Open();
    private byte[] _buffer = new byte[InitialSize];
    private int _start;
    private int _end;
    private bool _isAtStart = true;
    private bool _isAtEnd;
    private LineTally _tally;

    /// <summary>How much of the input has been read.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The next line, without its end; bytes that are no UTF-8 become U+FFFD. Null at the end.</summary>
    /// <exception cref="InputException">The input cannot be read, or, at the end, some of its lines were no UTF-8.</exception>
    public string? Next()
    {
        int searched = 0;
        while (true)
        {
            ReadOnlySpan<byte> read = _buffer.AsSpan(_start, _end - _start);
            int length = read[searched..].IndexOf((byte)'\n');
            if (length >= 0)
                return Take(searched + length, 1);
            if (_isAtEnd)
                break;
            searched = read.Length;
            Fill();
        }

        // What follows the last line end is a line if there is something.
        if (_start < _end)
            return Take(_end - _start, 0);
        _tally.ThrowIfInvalid();
        return null;
    }

    public void Dispose() => _stream.Dispose();

    private string Take(int length, int endLength)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, length);
        _start += length + endLength;
        if (endLength > 0 && line.EndsWith("\r"u8))
            line = line[..^1];
        _tally.Add(Utf8.IsValid(line));
        return Encoding.UTF8.GetString(line);
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            if (_end == Array.MaxLength)
                throw new InputException("has a line of more than 2 GB", "break it into lines");
            Array.Resize(ref _buffer, (int)Math.Min(2L * _end, Array.MaxLength));
        }

        int count = InputFile.Read(_stream, _buffer.AsSpan(_end));
        _isAtEnd = count == 0;
        _end += count;
        BytesRead += count;
        if (_isAtStart)
            Begin();
        _isAtStart = false;
    }

    // A stream may be empty and may hold any character; a file that is empty or binary was named by mistake.
    private void Begin()
    {
        ReadOnlySpan<byte> read = _buffer.AsSpan(0, _end);
        if (!input.IsStandardInput)
        {
            TextCheck.ThrowIfEmpty(_end);
            TextCheck.ThrowIfBinary(read);
        }

        if (read.StartsWith(Encoding.UTF8.Preamble))
            _start = Encoding.UTF8.Preamble.Length;
    }
}
