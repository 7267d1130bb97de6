using Wenxi.Entities;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary>Counts the terms of many documents in parts, several at the same time, in the order of the documents.</summary>
/// <param name="count">Counts one document; called by several threads.</param>
/// <param name="folder">Where finished parts are kept; null for nowhere.</param>
internal sealed class FrequencyParts(Func<string, TermFrequencies> count, FrequencyPartFolder? folder)
{
    // In characters. Names are found in 10,000 of them in .05 s: a part is worth a file after a second, and without files
    // short ones keep all processors busy.
    private const int KeptLength = 200_000;
    private const int Length = 10_000;

    /// <param name="texts">Read a few parts ahead.</param>
    /// <param name="progress">Told after each part how many documents are done.</param>
    /// <param name="cancellation">Looked at between documents.</param>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public FrequencyTable Count(IEnumerable<string> texts, IProgress<CorpusProgress> progress, CancellationToken cancellation)
    {
        var table = new FrequencyTable();
        long characters = 0;
        foreach (var (part, length) in OrderedWork.Run(Cut(texts), part => (Count(part.Number, part.Texts, cancellation), part.Length), cancellation))
        {
            table.Add(part);
            progress.Report(new CorpusProgress(table.DocumentCount, characters += length));
        }
        return table;
    }

    private IEnumerable<(int Number, List<string> Texts, long Length)> Cut(IEnumerable<string> texts)
    {
        var number = 0;
        var part = new List<string>();
        long length = 0;
        foreach (var text in texts)
        {
            part.Add(text);
            length += text.Length;
            if (length < (folder is null ? Length : KeptLength))
                continue;
            yield return (number++, part, length);
            part = [];
            length = 0;
        }
        if (part.Count > 0)
            yield return (number, part, length);
    }

    private FrequencyPart Count(int number, List<string> texts, CancellationToken cancellation)
    {
        var fingerprint = folder?.FingerprintOf(texts) ?? "";
        if (folder?.TryLoad(number, fingerprint) is { } kept)
            return kept;
        var table = new FrequencyTable();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            table.Add(count(text));
        }
        var part = new FrequencyPart(fingerprint, table.DocumentCount, table.Rows);
        folder?.Keep(number, part);
        return part;
    }
}
