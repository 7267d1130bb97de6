using System.Buffers;
using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Parts;

/// <summary>Cuts files of UTF-8 into blocks of whole lines, without looking at more than their line ends.</summary>
internal static class LineBlocks
{
    private const byte LineEnd = (byte)'\n';

    /// <summary>Reads the lines of a file from where the stream stands.</summary>
    /// <param name="stream">The file, behind its byte order mark.</param>
    /// <param name="path">What the lines are called by.</param>
    /// <param name="blockLength">After how many bytes a block ends, at the next line end.</param>
    /// <param name="firstNumber">The number of the first part.</param>
    /// <param name="cancellation">Looked at between reads.</param>
    /// <exception cref="IOException">A line is too long for an array.</exception>
    public static async IAsyncEnumerable<LinesPart> ReadAsync(
        Stream stream, string path, int blockLength, int firstNumber, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long line = 1;
        byte[] block = ArrayPool<byte>.Shared.Rent(blockLength);
        int filled = 0;
        while (true)
        {
            int searched = filled;
            int read = await stream.ReadAtLeastAsync(block.AsMemory(filled), block.Length - filled, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            filled += read;
            bool isLast = filled < block.Length;
            int end = isLast ? filled : block.AsSpan(searched, filled - searched).LastIndexOf(LineEnd) + searched + 1;
            if (end == searched && !isLast)
            {
                // A line longer than a block.
                if (block.Length >= Array.MaxLength)
                    throw new IOException($"{path}: line {line} has more than {Array.MaxLength:N0} bytes. Is it text, and should it be one document?");
                byte[] longer = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * block.Length, Array.MaxLength));
                block.AsSpan(0, filled).CopyTo(longer);
                ArrayPool<byte>.Shared.Return(block);
                block = longer;
                continue;
            }

            byte[] rest = ArrayPool<byte>.Shared.Rent(Math.Max(blockLength, filled - end));
            block.AsSpan(end, filled - end).CopyTo(rest);
            if (end > 0)
            {
                long lines = block.AsSpan(0, end).Count(LineEnd);
                yield return new LinesPart(firstNumber++, block, end, path, line);
                line += lines;
            }

            (block, filled) = (rest, filled - end);
            if (isLast)
                break;
        }

        ArrayPool<byte>.Shared.Return(block);
    }
}
