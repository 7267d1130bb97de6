using System.Runtime.Intrinsics;
using Wenxi.Segmentation.PartOfSpeech;
using Wenxi.Segmentation.Scalar;
using Wenxi.Segmentation.Shapes;
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
    private readonly Lexicon _posseg;
    private readonly PartOfSpeechTagger _tagger;
    private WordCache? _words;
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
        _lexicon = options.Compatibility == Compatibility.Jieba ? lexicon : lexicon.Folded;
        _posseg = lexicon;
        _tagger = new PartOfSpeechTagger(_lexicon);
        _engine = engine;
        Options = options;
    }

    /// <summary>How this segmenter cuts.</summary>
    public SegmenterOptions Options { get; }

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
        WordCache cache = _words ??= new WordCache();
        for (int i = 0; i < words.Length; i++)
            words[i] = cache.Get(tokens[i].Slice(text));
        return words;
    }

    /// <summary>
    /// Cuts and tags as jieba's <c>posseg.cut</c> does, which cuts unknown words anew with a model of its own, so that
    /// words can differ from those of <see cref="Segment(ReadOnlySpan{char}, TokenBuffer)"/>. For parity; use
    /// <see cref="SegmenterOptions.Tags"/> for tags on the segmenter's own words.
    /// </summary>
    /// <param name="text">Any string.</param>
    /// <param name="output">Is cleared, then holds tokens with tags that cover the text without gap or overlap.</param>
    /// <remarks>Of the options only <see cref="SegmenterOptions.UnknownWords"/> has an effect.</remarks>
    /// <exception cref="ArgumentNullException">There is no buffer.</exception>
    public void SegmentLikePosseg(ReadOnlySpan<char> text, TokenBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using WorkspacePool.Lease lease = _workspaces.Rent();
        output.Clear();
        PossegCut.Segment(_posseg, text, Options.UnknownWords, output, lease.Workspace);
    }

    private void Segment(ReadOnlySpan<char> text, TokenBuffer output, Workspace workspace)
    {
        output.Clear();
        if (Options.Compatibility == Compatibility.Jieba)
            workspace.Shapes.Clear();
        else
            ShapeScanner.Scan(text, workspace.Shapes);

        switch (Options.Mode)
        {
            case SegmentationMode.Full:
                CutFull(text, output, workspace);
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
            VectorCut.Segment(_lexicon, text, Options.UnknownWords, output, workspace.Chunk);
        else
            PreciseCut.Segment(_lexicon, text, Options.UnknownWords, output, workspace);
    }

    private bool TakesPasses(int length)
    {
        if (_engine != SegmentationEngine.Automatic)
            return _engine == SegmentationEngine.Vector;
        if (length < VectorCut.LeastLength || !Vector128.IsHardwareAccelerated)
            return false;
        return length >= VectorCut.LeastLengthOfFirst || _shortTexts >= ShortTextsUntilWarm || ++_shortTexts == ShortTextsUntilWarm;
    }

    private void CutFull(ReadOnlySpan<char> text, TokenBuffer output, Workspace workspace)
    {
        bool hasShapes = workspace.Shapes.Count > 0;
        workspace.Shapeless.Clear();
        FullCut.Segment(_lexicon, text, Options.Compatibility, hasShapes ? workspace.Shapeless : output, workspace);
        if (hasShapes)
            ShapeMerge.Replace(workspace.Shapeless.Tokens, workspace.Shapes, Options.Tags, output);
    }
}
