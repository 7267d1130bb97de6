using System.Threading.Channels;
using Wenxi.Statistics.Counting;

namespace Wenxi.Statistics.Parts;

/// <summary>One run over a corpus: documents become parts, threads count them, their terms are added up.</summary>
internal sealed class CorpusCounting(CoderSettings settings, CorpusCounterOptions options, IProgress<CorpusProgress>? progress)
{
    private readonly PartStore _store = new(options.Folder);
    private readonly TermTotals _totals = new(progress);
    private readonly PartFingerprint? _fingerprint = options.Folder is null ? null : new PartFingerprint(options);

    // As many parts wait as are worked on: no thread is idle while the next part is read.
    private readonly Channel<DocumentPart> _parts = Channel.CreateBounded<DocumentPart>(
        new BoundedChannelOptions(settings.Threads) { SingleWriter = true });

    public async Task<CorpusCounts> RunAsync(IAsyncEnumerable<CorpusDocument> documents, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task[] workers = [.. Enumerable.Range(0, settings.Threads).Select(_ => Task.Run(() => WorkAsync(stop), CancellationToken.None))];
        int count = 0;
        Exception? failure = null;
        try
        {
            count = await ReadAsync(documents, stop.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
            await stop.CancelAsync().ConfigureAwait(false);
        }

        _parts.Writer.Complete();
        await Task.WhenAll(workers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
        // What a worker threw is the cause; the reader was only told to stop.
        await (workers.FirstOrDefault(static worker => worker.IsFaulted) ?? Task.CompletedTask).ConfigureAwait(false);
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        _store.RemoveFrom(count);
        return new CorpusCounts(_store, _totals, options.PairWindow, settings.Threads);
    }

    /// <returns>The number of parts.</returns>
    private async Task<int> ReadAsync(IAsyncEnumerable<CorpusDocument> documents, CancellationToken cancellation)
    {
        int count = 0;
        await foreach (DocumentPart part in new PartSource(options.PartLength).ReadAsync(documents, cancellation).ConfigureAwait(false))
        {
            await _parts.Writer.WriteAsync(part, cancellation).ConfigureAwait(false);
            count++;
        }

        return count;
    }

    private async Task WorkAsync(CancellationTokenSource stop)
    {
        try
        {
            var counter = new PartCounter(settings, options.PairWindow);
            var buffer = new PartBuffer();
            await foreach (DocumentPart part in _parts.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                Count(part, counter, buffer, stop.Token);
                if (!counter.IsFull)
                    continue;
                _totals.Add(counter);
                counter = new PartCounter(settings, options.PairWindow);
            }

            _totals.Add(counter);
        }
        catch (Exception)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void Count(DocumentPart part, PartCounter counter, PartBuffer buffer, CancellationToken cancellation)
    {
        UInt128 fingerprint = _fingerprint?.Of(part) ?? UInt128.Zero;
        if (_store.Has(part.Number, fingerprint))
        {
            using PartReader kept = _store.Open(part.Number, static _ => PartHeader.Length);
            _totals.Add(part.Number, kept);
        }
        else
        {
            part.Open();
            counter.Count(part, fingerprint, buffer, cancellation);
            _store.Keep(part.Number, buffer);
            _totals.Add(part);
        }

        part.Close();
    }
}
