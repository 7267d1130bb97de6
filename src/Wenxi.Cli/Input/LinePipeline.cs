using System.Runtime.ExceptionServices;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Input;

/// <summary>
/// Answers each line of an input, in order and in bounded memory. One thread reads bytes and cuts them into blocks of
/// lines; all else is done block by block in other threads, so that the lines of a slow stream are answered while its
/// reader waits for more.
/// </summary>
internal sealed class LinePipeline(Stream output, Func<Utf8Buffer, LineProcessor> createProcessor)
{
    private readonly BlockRing _ring = new(output, createProcessor);

    /// <summary>Answers the lines of an input; when it returns, all answers are written.</summary>
    /// <exception cref="InputException">The input cannot be read, or some of its lines were no UTF-8.</exception>
    /// <exception cref="IOException">The answers cannot be written.</exception>
    public void Answer(InputFile input)
    {
        using var stream = input.Open();
        ExceptionDispatchInfo? failure = null;
        // A pipe or terminal may give nothing for a long time; the end of the output must not wait for it.
        if (stream.CanSeek)
            Read();
        else
            new Thread(Read) { IsBackground = true }.Start();
        var tally = _ring.WaitForAll();
        failure?.Throw();
        tally.ThrowIfInvalid();

        void Read()
        {
            try
            {
                ReadBlocks(stream, isFile: !input.IsStandardInput);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
            _ring.Complete();
        }
    }

    private void ReadBlocks(Stream stream, bool isFile)
    {
        var isAtStart = true;
        var mayHaveMark = true;
        var isAtEnd = false;
        ReadOnlySpan<byte> rest = [];
        while (!isAtEnd && _ring.TryGetFree(out var block))
        {
            block.Begin(rest);
            do
            {
                var read = block.Read(stream);
                isAtEnd = read.IsEmpty;
                if (isAtStart && isFile)
                    CheckFile(read);
                isAtStart = false;
            }
            while (!block.TryCut(isAtEnd, out rest) && !isAtEnd);
            if (mayHaveMark)
                block.SkipByteOrderMark();
            mayHaveMark = false;
            _ring.Submit(block);
        }
    }

    // A stream may be empty and may hold any character; a file that is empty or binary was named by mistake.
    private static void CheckFile(ReadOnlySpan<byte> firstBytes)
    {
        TextCheck.ThrowIfEmpty(firstBytes.Length);
        TextCheck.ThrowIfBinary(firstBytes);
    }
}
