namespace Wenxi.Statistics.Parts;

/// <summary>The lines of files as documents. <see cref="CorpusCounting"/> knows it, and reads the files by blocks.</summary>
internal sealed class LineDocuments(IEnumerable<string> paths, CancellationToken cancellation) : IAsyncEnumerable<CorpusDocument>
{
    /// <summary>Stops the reading, beside the token of who enumerates.</summary>
    public CancellationToken Cancellation => cancellation;

    public IEnumerable<string> Paths => paths;

    public async IAsyncEnumerator<CorpusDocument> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, cancellationToken);
        foreach (string path in paths)
        {
            using FileStream stream = CorpusFiles.Open(path);
            await foreach (CorpusDocument document in CorpusFiles.ReadLinesOf(stream, path, either.Token).ConfigureAwait(false))
                yield return document;
        }
    }
}
