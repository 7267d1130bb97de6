using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Wenxi.Statistics.Parts;

namespace Wenxi.Statistics;

/// <summary>Reads documents out of text files while they are counted, so that no more than a few are in memory.</summary>
/// <remarks>Files are UTF-8, or UTF-16 with a byte order mark; bytes that are neither become U+FFFD.</remarks>
public static class CorpusFiles
{
    private const int BlockSize = 1 << 15;

    /// <summary>One document for each file; its id is the path as given.</summary>
    /// <param name="paths">The files, in the order of the documents.</param>
    /// <param name="cancellationToken">Looked at between reads.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IAsyncEnumerable<CorpusDocument> ReadAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Read(paths, cancellationToken);
    }

    /// <summary>
    /// One document for each line, ended by \n or \r\n; its id is the path, a colon and the number of the line, from 1. Empty
    /// lines are empty documents.
    /// </summary>
    /// <param name="paths">The files, in the order of the documents.</param>
    /// <param name="cancellationToken">Looked at between reads.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IAsyncEnumerable<CorpusDocument> ReadLinesAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new LineDocuments(paths, cancellationToken);
    }

    internal static string IdOf(string path, long line) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");

    private static async IAsyncEnumerable<CorpusDocument> Read(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new CorpusDocument { Id = path, Text = await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false) };
        }
    }

    /// <summary>The lines of one file.</summary>
    internal static async IAsyncEnumerable<CorpusDocument> ReadLinesOf(Stream stream, string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var block = new char[BlockSize];
        var unfinished = new StringBuilder();
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, BlockSize, leaveOpen: true);
        long line = 0;
        int count;
        while ((count = await reader.ReadAsync(block, cancellation).ConfigureAwait(false)) > 0)
        {
            int start = 0;
            int length;
            while ((length = block.AsSpan(start, count - start).IndexOf('\n')) >= 0)
            {
                unfinished.Append(block, start, length);
                start += length + 1;
                yield return Take(unfinished, path, ++line);
            }

            unfinished.Append(block, start, count - start);
        }

        // What follows the last line end is a line if there is something.
        if (unfinished.Length > 0)
            yield return Take(unfinished, path, ++line);
    }

    internal static FileStream Open(string path) => new(
        path,
        new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite, Options = FileOptions.SequentialScan, BufferSize = 0 });

    private static CorpusDocument Take(StringBuilder line, string path, long number)
    {
        int length = line.Length > 0 && line[^1] == '\r' ? line.Length - 1 : line.Length;
        string text = line.ToString(0, length);
        line.Clear();
        return new CorpusDocument { Id = IdOf(path, number), Text = text };
    }
}
