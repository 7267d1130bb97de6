using Wenxi.Statistics.Counting;
using Wenxi.Statistics.Parts;

namespace Wenxi.Statistics;

/// <summary>
/// Counts the terms of a corpus of any size, and pairs of terms, in bounded memory: documents are read once, counted in
/// parts on all processors, and the parts kept in a folder. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Memory: the different terms (some 150 bytes each), four bytes for each different term of each part, two parts for each
/// thread, and, without a folder, the counts. What <see cref="CorpusFiles.ReadLinesAsync"/> gives is read by blocks and made text
/// on all threads. The result
/// does not depend on the number of threads.
/// </remarks>
public sealed class CorpusCounter
{
    private readonly CoderSettings _settings;

    /// <summary>Makes a counter.</summary>
    /// <param name="options">What to count; null means the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range or null, or pairs of n-grams are asked for.</exception>
    public CorpusCounter(CorpusCounterOptions? options = null)
    {
        Options = options ?? new CorpusCounterOptions();
        ArgumentNullException.ThrowIfNull(Options.Tokens, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(Options.PairWindow, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.PartLength, 1, nameof(options));
        _settings = new CoderSettings(Options.Tokens);
        if (Options.PairWindow > 0 && !Options.Tokens.Terms.NGrams.IsSingleTerms)
            throw new ArgumentException("Pairs are pairs of single terms; leave PairWindow 0, or NGrams as it is.", nameof(options));
    }

    /// <summary>What is counted.</summary>
    public CorpusCounterOptions Options { get; }

    /// <summary>Counts a corpus. Takes time linear in the texts.</summary>
    /// <param name="documents">The documents; read one after the other, a few parts ahead.</param>
    /// <param name="progress">Told after each part how far the work has come.</param>
    /// <param name="cancellationToken">Looked at between documents. Parts that are finished stay in the folder.</param>
    /// <exception cref="ArgumentNullException">The documents, one of them, its id, text or groups are null.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    /// <exception cref="IOException">A part cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public Task<CorpusCounts> CountAsync(
        IAsyncEnumerable<CorpusDocument> documents, IProgress<CorpusProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new CorpusCounting(_settings, Options, progress).RunAsync(documents, cancellationToken);
    }
}
