using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Parts;

/// <summary>Divides a corpus into parts.</summary>
/// <param name="partLength">After how many UTF-16 units a part ends.</param>
internal sealed class PartSource(int partLength)
{
    // Han characters, which are most of what is counted, have three bytes.
    private const int BytesInCharacter = 3;
    private const int LongestMark = 4;

    // The texts of a part stand in one array.
    private const int LongestPart = 1 << 28;

    private int _number;

    public IAsyncEnumerable<DocumentPart> ReadAsync(IAsyncEnumerable<CorpusDocument> documents, CancellationToken cancellation) =>
        documents is LineDocuments lines ? ReadFilesAsync(lines, cancellation) : ReadDocumentsAsync(documents, cancellation);

    private async IAsyncEnumerable<DocumentPart> ReadDocumentsAsync(
        IAsyncEnumerable<CorpusDocument> documents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var part = new List<CorpusDocument>();
        long length = 0;
        await foreach (CorpusDocument document in documents.WithCancellation(cancellation).ConfigureAwait(false))
        {
            Corpus.Check(document);
            part.Add(document);
            length += document.Text.Length;
            if (length < Math.Min(partLength, LongestPart))
                continue;
            yield return new ListedPart(_number++, part, length);
            part = [];
            length = 0;
        }

        if (part.Count > 0)
            yield return new ListedPart(_number++, part, length);
    }

    private async IAsyncEnumerable<DocumentPart> ReadFilesAsync(LineDocuments files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        int blockLength = BytesInCharacter * Math.Min(partLength, LongestPart);
        foreach (string path in files.Paths)
        {
            files.Cancellation.ThrowIfCancellationRequested();
            using FileStream stream = CorpusFiles.Open(path);
            IAsyncEnumerable<DocumentPart> parts = await PassMarkAsync(stream, cancellation).ConfigureAwait(false)
                ? LineBlocks.ReadAsync(stream, path, blockLength, _number, cancellation)
                : ReadDocumentsAsync(CorpusFiles.ReadLinesOf(stream, path, cancellation), cancellation);
            await foreach (DocumentPart part in parts.ConfigureAwait(false))
            {
                files.Cancellation.ThrowIfCancellationRequested();
                _number = part.Number + 1;
                yield return part;
            }
        }
    }

    /// <summary>Leaves the stream behind the byte order mark of UTF-8, if there is one, or at its start.</summary>
    /// <returns>Whether the file is UTF-8: it has no mark of UTF-16 or UTF-32.</returns>
    private static async ValueTask<bool> PassMarkAsync(FileStream stream, CancellationToken cancellation)
    {
        var start = new byte[LongestMark];
        int length = await stream.ReadAtLeastAsync(start, LongestMark, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        ReadOnlySpan<byte> bytes = start.AsSpan(0, length);
        bool isUtf8 = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        stream.Position = isUtf8 ? 3 : 0;
        return isUtf8 || !(bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || bytes.SequenceEqual((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]));
    }
}
