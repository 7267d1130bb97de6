using System.Runtime.ExceptionServices;
using System.Text;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Input;

/// <summary>
/// A block of whole lines and its answers. The reading thread fills it, one thread of the pool answers it, and it is used
/// again when its answers are written; nothing is allocated for a block.
/// </summary>
internal sealed class LineBlock : IThreadPoolWorkItem
{
    // What one read of a pipe gives; larger blocks were no faster, and a ring of these stays in the cache.
    private const int Size = 1 << 16;

    // Words and separators of Chinese text take 1.2 bytes for a byte of text.
    private const int InitialAnswerSize = Size + Size / 2;

    // A line takes ten times its size until it is written, and several blocks are answered at a time.
    private const int LongestLine = 1 << 28;

    private readonly BlockRing _ring;
    private readonly Utf8Buffer _answers = new(InitialAnswerSize);
    private readonly LineProcessor _process;
    private readonly LineDecoder _decoder = new();
    private byte[] _bytes = new byte[Size + Line.Padding];
    private int _count;
    private int _searched;
    private int _start;
    private int _end;
    private LineTally _tally;

    public LineBlock(BlockRing ring, Func<Utf8Buffer, LineProcessor> createProcessor)
    {
        _ring = ring;
        _process = createProcessor(_answers);
    }

    /// <summary>The size of the lines in bytes.</summary>
    public int Length => _end - _start;

    public bool IsAnswered { get; set; }

    /// <summary>Why the lines could not be answered.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    /// <summary>The lines that were answered.</summary>
    public ref readonly LineTally Tally => ref _tally;

    /// <summary>Empties the block and begins it with bytes that no line end has followed yet.</summary>
    public void Begin(ReadOnlySpan<byte> rest)
    {
        while (_bytes.Length < rest.Length + Line.Padding)
            Grow();
        rest.CopyTo(_bytes);
        _count = _searched = rest.Length;
        _start = _end = 0;
    }

    /// <summary>Reads more into the block, which grows when it is full of one line.</summary>
    /// <returns>The bytes that were read; none at the end.</returns>
    /// <exception cref="InputException">Reading failed, or the line is too long.</exception>
    public ReadOnlySpan<byte> Read(Stream stream)
    {
        if (_count == _bytes.Length - Line.Padding)
            Grow();
        var start = _count;
        _count += InputFile.Read(stream, _bytes.AsSpan(start..^Line.Padding));
        return _bytes.AsSpan(start.._count);
    }

    /// <summary>Cuts the block behind its last line end; at the end of the input all that is left is a line.</summary>
    /// <param name="isAtEnd">Whether the input has ended.</param>
    /// <param name="rest">What the next block begins with; it is valid until this one begins anew.</param>
    /// <returns>False if there is no line yet.</returns>
    public bool TryCut(bool isAtEnd, out ReadOnlySpan<byte> rest)
    {
        // In UTF-8 a byte \n is never part of another character.
        var distance = _bytes.AsSpan(_searched.._count).LastIndexOf((byte)'\n');
        _end = isAtEnd ? _count : distance < 0 ? 0 : _searched + distance + 1;
        _searched = _count;
        rest = _bytes.AsSpan(_end.._count);
        return _end > 0;
    }

    public void SkipByteOrderMark()
    {
        if (_bytes.AsSpan(.._end).StartsWith(Encoding.UTF8.Preamble))
            _start = Encoding.UTF8.Preamble.Length;
    }

    /// <summary>Answers the lines; an exception is kept for the thread that waits for the answers.</summary>
    public void Execute()
    {
        Failure = null;
        _tally = default;
        try
        {
            if (!_ring.HasFailed)
                AnswerLines();
        }
        catch (Exception exception)
        {
            Failure = ExceptionDispatchInfo.Capture(exception);
        }
        _ring.Finish(this);
    }

    public void WriteTo(Stream output) => _answers.WriteTo(output);

    private void AnswerLines()
    {
        for (var start = _start; start < _end;)
        {
            var length = _bytes.AsSpan(start.._end).IndexOf((byte)'\n');
            var end = length < 0 ? _end : start + length;
            var next = length < 0 ? _end : end + 1;
            if (length > 0 && _bytes[end - 1] == '\r')
                end--;
            var line = _decoder.Decode(_bytes.AsSpan(start, end - start + Line.Padding), out var isValid);
            _tally.Add(isValid);
            _process(line);
            start = next;
        }
    }

    private void Grow()
    {
        var size = _bytes.Length - Line.Padding;
        if (size >= LongestLine)
            throw new InputException($"has a line of more than {LongestLine >> 20} MB", "break it into lines");
        Array.Resize(ref _bytes, 2 * size + Line.Padding);
    }
}
