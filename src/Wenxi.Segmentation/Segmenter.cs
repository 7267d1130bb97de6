using Wenxi.Segmentation.Explaining;
using Wenxi.Segmentation.PartOfSpeech;
using Wenxi.Segmentation.Scalar;
using Wenxi.Segmentation.Shapes;
using Wenxi.Segmentation.UserWords;
using Wenxi.Segmentation.Vector;

namespace Wenxi.Segmentation;

/// <summary>Cuts Chinese text into words: those of jieba 0.42.1, and what people write between them in one piece.</summary>
/// <remarks>
/// Immutable and thread-safe: make one and share it. All segmenters share one lexicon, which is read in place from the
/// assembly, so a second segmenter with other options costs next to nothing. Any string can be cut, lone surrogates and
/// control characters included, in time linear in its length.
/// </remarks>
public sealed class Segmenter
{
    private const int ShortTextsUntilWarm = 100;

    private readonly Lexicon _lexicon;
    private readonly Lexicon _jieba;
    private readonly PartOfSpeechTagger _tagger;
    private readonly SegmentationEngine _engine;

    // How many short texts came; counted without care for lost updates, since it decides about speed only.
    private int _shortTexts;
    private readonly WorkspacePool _workspaces = new();

    /// <summary>A segmenter with the default options: precise, with a model for unknown words, without tags.</summary>
    /// <exception cref="DictionaryImageException">The embedded dictionary is damaged.</exception>
    public Segmenter() : this(new SegmenterOptions())
    {
    }

    /// <summary>A segmenter with the given options.</summary>
    /// <param name="options">How to cut.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="DictionaryImageException">The embedded dictionary is damaged.</exception>
    public Segmenter(SegmenterOptions options) : this(Lexicon.Default, options)
    {
    }

    internal Segmenter(Lexicon lexicon, SegmenterOptions options, SegmentationEngine engine = SegmentationEngine.Automatic)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.UserDictionary, nameof(options));
        _jieba = lexicon;
        _lexicon = options.UserDictionary.Over(options.Compatibility == Compatibility.Jieba ? lexicon : lexicon.Folded, options.Compatibility);
        _tagger = new PartOfSpeechTagger(_lexicon);
        // Not in the first call, which nobody expects to take longer for it.
        if (_lexicon.Overlay is not null && engine != SegmentationEngine.Scalar && VectorCut.IsSupported)
            _ = _lexicon.Passes;
        _engine = engine;
        Options = options;
    }

    /// <summary>How this segmenter cuts.</summary>
    public SegmenterOptions Options { get; }

    /// <summary>
    /// A segmenter with the same options and more words, which apply after those that this one has. This one does not
    /// change, and neither sees the other's words.
    /// </summary>
    /// <param name="words">The words to add, prefer, tag or remove.</param>
    /// <remarks>
    /// O(number of new words), well below a millisecond for a few; now and then, when many small additions have come
    /// together, they are merged with all others. To replace words instead of adding some, make a segmenter with
    /// <c>Options with { UserDictionary = … }</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">There is no dictionary.</exception>
    public Segmenter WithWords(UserDictionary words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new Segmenter(_jieba, Options with { UserDictionary = Options.UserDictionary.With(words) }, _engine);
    }

    /// <summary>Cuts a text into a new array of tokens.</summary>
    /// <param name="text">Any string.</param>
    /// <returns>
    /// In <see cref="SegmentationMode.Precise"/> tokens that cover the text without gap or overlap; in the other modes
    /// overlapping tokens in jieba's order.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public Token[] Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Segment(text.AsSpan());
    }

    /// <inheritdoc cref="Segment(string)"/>
    public Token[] Segment(ReadOnlySpan<char> text)
    {
        using WorkspacePool.Lease lease = _workspaces.Rent();
        Segment(text, lease.Workspace.Output, lease.Workspace);
        return lease.Workspace.Output.Tokens.ToArray();
    }

    /// <summary>Cuts a text into a buffer that the caller keeps: once the buffer is warm, nothing is allocated.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="output">Is cleared, then holds the tokens as <see cref="Segment(string)"/> gives them.</param>
    /// <exception cref="ArgumentNullException">There is no buffer.</exception>
    public void Segment(ReadOnlySpan<char> text, TokenBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using WorkspacePool.Lease lease = _workspaces.Rent();
        Segment(text, output, lease.Workspace);
    }

    /// <summary>Cuts a text into strings: the easy form. Words that come often are the same string object, others are allocated.</summary>
    /// <param name="text">Any string.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public string[] Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using WorkspacePool.Lease lease = _workspaces.Rent();
        Segment(text, lease.Workspace.Output, lease.Workspace);
        ReadOnlySpan<Token> tokens = lease.Workspace.Output.Tokens;
        var words = new string[tokens.Length];
        lease.Workspace.Strings.Get(text, tokens, words);
        return words;
    }

    /// <summary>Shows how a text is cut: every word that could stand in it, with its score, and why a wanted one did not come out.</summary>
    /// <param name="text">Any string; a sentence is best.</param>
    /// <returns>What happens in <see cref="SegmentationMode.Precise"/>, whatever the mode of this segmenter.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public Explanation Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using WorkspacePool.Lease lease = _workspaces.Rent();
        ScanShapes(text, lease.Workspace.Shapes);
        CutPrecise(text, lease.Workspace.Output, lease.Workspace);
        return new Explanation(new Lattices(_lexicon, Options, text, lease.Workspace.Output.Tokens.ToArray()));
    }

    /// <summary>
    /// Cuts and tags as jieba's <c>posseg.cut</c> does, which cuts unknown words anew with a model of its own, so that
    /// words can differ from those of <see cref="Segment(ReadOnlySpan{char}, TokenBuffer)"/>. For parity; use
    /// <see cref="SegmenterOptions.Tags"/> for tags on the segmenter's own words.
    /// </summary>
    /// <param name="text">Any string.</param>
    /// <param name="output">Is cleared, then holds tokens with tags that cover the text without gap or overlap.</param>
    /// <remarks>
    /// Of the options <see cref="SegmenterOptions.UnknownWords"/> and <see cref="SegmenterOptions.UserDictionary"/> have an
    /// effect. User words of <see cref="WordStrength.Prefer"/> stay within jieba's blocks, which are narrower here: a word
    /// with % or - is not found, as in jieba.
    /// </remarks>
    /// <exception cref="ArgumentNullException">There is no buffer.</exception>
    public void SegmentLikePosseg(ReadOnlySpan<char> text, TokenBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using WorkspacePool.Lease lease = _workspaces.Rent();
        output.Clear();
        PossegCut.Segment(Posseg, text, Options.UnknownWords, output, lease.Workspace);
        GC.KeepAlive(Posseg);
    }

    private void Segment(ReadOnlySpan<char> text, TokenBuffer output, Workspace workspace)
    {
        output.Clear();
        ScanShapes(text, workspace.Shapes);
        switch (Options.Mode)
        {
            case SegmentationMode.Full:
                CutFull(text, output, workspace);
                break;
            case SegmentationMode.Search when workspace.Shapes.Count == 0 && _lexicon.Overlay is null && TakesPasses(text.Length):
                VectorCut.SegmentForSearch(_lexicon, text, Options.UnknownWords, output, workspace.Chunk);
                break;
            case SegmentationMode.Search:
                CutPrecise(text, workspace.Words, workspace);
                SearchCut.Expand(_lexicon, text, workspace.Words.Tokens, output);
                ShapeMerge.Filter(output, workspace.Shapes.Shapes);
                break;
            default:
                CutPrecise(text, output, workspace);
                break;
        }

        if (Options.Tags)
            _tagger.Tag(text, output.Writable, workspace);
        // Its tables are read through pointers, and nothing else keeps a segmenter alive whose last call this is.
        GC.KeepAlive(_lexicon);
    }

    /// <summary>Words that must be tokens come before shapes.</summary>
    private void ScanShapes(ReadOnlySpan<char> text, ShapeBuffer shapes)
    {
        shapes.Clear();
        if (Options.Compatibility == Compatibility.Jieba)
            return;
        ShapeScanner.Scan(text, shapes);
        if (shapes.Count > 0 && _lexicon.Overlay is { HasMust: true } overlay)
            shapes.RemoveDividedBy(new MustPieces(overlay, text, new WordEdges(text, Options.Compatibility)));
    }

    private void CutPrecise(ReadOnlySpan<char> text, TokenBuffer output, Workspace workspace)
    {
        bool hasShapes = workspace.Shapes.Count > 0;
        CutWithoutShapes(text, hasShapes ? workspace.Shapeless : output, workspace);
        if (!hasShapes)
            return;
        output.Clear();
        ShapeMerge.Join(workspace.Shapeless.Tokens, workspace.Shapes.Shapes, Options.Tags, output);
    }

    private void CutWithoutShapes(ReadOnlySpan<char> text, TokenBuffer output, Workspace workspace)
    {
        if (TakesPasses(text.Length))
            VectorCut.Segment(_lexicon, text, Options.UnknownWords, output, workspace);
        else if (_lexicon.Overlay is { } overlay)
            OverlayPreciseCut.Segment(_lexicon, overlay, text, Options.UnknownWords, output, workspace);
        else
            PreciseCut.Segment(_lexicon, text, Options.UnknownWords, output, workspace);
    }

    private bool TakesPasses(int length)
    {
        if (_engine != SegmentationEngine.Automatic)
            return _engine == SegmentationEngine.Vector;
        if (length < VectorCut.LeastLength)
            return false;
        bool isWorthIt = length >= VectorCut.LeastLengthOfFirst || _shortTexts >= ShortTextsUntilWarm || ++_shortTexts == ShortTextsUntilWarm;
        return isWorthIt && VectorCut.IsSupported;
    }

    private void CutFull(ReadOnlySpan<char> text, TokenBuffer output, Workspace workspace)
    {
        bool hasShapes = workspace.Shapes.Count > 0;
        workspace.Shapeless.Clear();
        TokenBuffer target = hasShapes ? workspace.Shapeless : output;
        if (_lexicon.Overlay is { } overlay)
            OverlayFullCut.Segment(_lexicon, overlay, text, target, workspace);
        else
            FullCut.Segment(_lexicon, text, Options.Compatibility, target, workspace);
        if (hasShapes)
            ShapeMerge.Replace(workspace.Shapeless.Tokens, workspace.Shapes, Options.Tags, output);
    }

    /// <summary>jieba's character table and the user's words. Made when first asked for.</summary>
    private Lexicon Posseg => field ??= Options.UserDictionary.Over(_jieba, Options.Compatibility);
}
