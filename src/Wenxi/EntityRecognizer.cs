using Wenxi.Display;
using Wenxi.Entities;
using Wenxi.Entities.Drafting;
using Wenxi.Entities.Glossing;
using Wenxi.Entities.Linking;
using Wenxi.Entities.Rules;
using Wenxi.Entities.Values;
using Wenxi.Segmentation;
using Wenxi.Tagging;

namespace Wenxi;

/// <summary>
/// Finds the names of persons, places and organisations in a text, expressions of time and quantity, and which mentions
/// stand for one thing. Immutable and thread-safe: make one and share it.
/// </summary>
/// <remarks>
/// The evidence is a neural network over characters (that of <see cref="LexicalAnalyzer"/>, tuned to names), gazetteers, the words and their tags,
/// and the glosses of the text itself: after 斯托尔滕贝格（Jens Stoltenberg） every 斯托尔滕贝格 is a mention. The network is
/// loaded on first use, in some 30 ms.
/// </remarks>
public sealed class EntityRecognizer
{
    private readonly Segmenter _segmenter = new(new SegmenterOptions { Tags = true });
    private readonly HashSet<EntityType> _types;

    /// <summary>Makes a recognizer.</summary>
    /// <param name="options">What to look for; null means everything.</param>
    /// <exception cref="ArgumentOutOfRangeException">The least confidence is not between 0 and 1.</exception>
    public EntityRecognizer(EntityRecognizerOptions? options = null)
    {
        Options = options ?? new EntityRecognizerOptions();
        if (Options.MinimumConfidence is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(options), Options.MinimumConfidence, "The least confidence is between 0 and 1.");
        _types = [.. Options.Types];
    }

    /// <summary>What this recognizer looks for.</summary>
    public EntityRecognizerOptions Options { get; }

    /// <summary>Finds the mentions and entities of a text. Any text will do; takes time linear in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DictionaryImageException">The data embedded in this assembly is damaged.</exception>
    public EntityAnalysis Recognize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Recognize(text, _types.Count == 0 ? [] : _segmenter.Segment(text));
    }

    /// <summary>As <see cref="Recognize(string)"/>, for a text that is cut already.</summary>
    /// <param name="text">The text that the tokens are ranges of.</param>
    /// <param name="tokens">Tokens that cover the text in order, with tags (<see cref="SegmenterOptions.Tags"/>): they are evidence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The tokens do not cover the text.</exception>
    /// <exception cref="DictionaryImageException">The data embedded in this assembly is damaged.</exception>
    public EntityAnalysis Recognize(string text, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_types.Count == 0 || text.Length == 0)
            return EntityAnalysis.Empty;
        NameDraft draft = NameFinder.Find(TaggerModel.Entities, text, tokens);
        UserNames.Apply(draft, Options.Gazetteer);
        List<Gloss> glosses = GlossFinder.Find(draft);
        GlossedNames.Apply(draft, glosses);
        DocumentNames.Apply(draft);
        if (Options.PlaceChains == PlaceChains.Together)
            ChainedPlaces.Apply(draft);
        WorkFinder.Apply(draft);
        List<ValueSpan> values = ValueFinder.Find(draft);
        draft.Rewrite(KeepWanted);
        return new EntityAnalysis
        {
            Mentions = new DisplayedList<Mention>(MentionList.Of(draft, values.FindAll(value => _types.Contains(value.Type))), ResultTable.Of),
            Entities = new DisplayedList<Entity>(EntityLinker.Link(draft, glosses, Options.Gazetteer), ResultTable.Of),
        };
    }

    /// <summary>Finds the mentions and entities of many texts, on all processors.</summary>
    /// <param name="texts">The texts; read while the results are enumerated, two for each processor ahead, so that memory is bounded.</param>
    /// <param name="cancellationToken">Looked at between texts.</param>
    /// <returns>For each text, in order, what <see cref="Recognize(string)"/> returns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    /// <exception cref="DictionaryImageException">The data embedded in this assembly is damaged.</exception>
    public IEnumerable<EntityAnalysis> RecognizeAll(IEnumerable<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return OrderedWork.Run(texts, Recognize, cancellationToken);
    }

    private void KeepWanted(NameSpan name, List<NameSpan> names)
    {
        if (_types.Contains(name.Type) && name.Confidence >= Options.MinimumConfidence)
            names.Add(name);
    }
}
