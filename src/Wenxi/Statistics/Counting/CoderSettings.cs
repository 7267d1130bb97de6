using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi.Statistics.Counting;

/// <summary>What all threads that read a corpus share.</summary>
internal sealed class CoderSettings
{
    private readonly Lazy<EntityRecognizer> _recognizer = new(static () => new EntityRecognizer());

    /// <exception cref="ArgumentException">The options make no sense.</exception>
    public CoderSettings(CorpusTokenizerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Terms, nameof(options));
        ArgumentNullException.ThrowIfNull(options.UserDictionary, nameof(options));
        ArgumentNullException.ThrowIfNull(options.Terms.NGrams, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Threads, nameof(options));
        if (!Enum.IsDefined(options.Unit))
            throw new ArgumentOutOfRangeException(nameof(options), options.Unit, "The unit is none of TermUnit.");
        if (!Enum.IsDefined(options.Removed))
            throw new ArgumentOutOfRangeException(nameof(options), options.Removed, "Removed is none of RemovedTokens.");
        options.Terms.NGrams.Check(nameof(options));
        Options = options;
        Filter = new TermFilter(options.Terms);
        Segmenter = new Segmenter(new SegmenterOptions
        {
            UserDictionary = options.UserDictionary,
            Tags = Filter.AsksForTags || options.Unit != TermUnit.Words,
        });
        Threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
    }

    public CorpusTokenizerOptions Options { get; }

    public TermFilter Filter { get; }

    public Segmenter Segmenter { get; }

    public EntityRecognizer Recognizer => _recognizer.Value;

    public int Threads { get; }
}
