using Wenxi.Segmentation;
using WenxiSegmenter = Wenxi.Segmentation.Segmenter;

namespace JiebaNet.Engine;

/// <summary>The words at one moment and the segmenters over them. Immutable, shared by all threads.</summary>
internal sealed class WordState
{
    /// <summary>The word list alone.</summary>
    public static readonly WordState Empty = new(UserDictionary.Empty, UserDictionary.Empty, null);

    // Written as Signs.ForCut and Signs.ForTags do; one object as long as no word tells them apart.
    private readonly UserDictionary _words;
    private readonly UserDictionary _taggedWords;

    // Keeps the lexicon of the words before alive until this one's is made from it.
    private WordState? _before;

    private WordState(UserDictionary words, UserDictionary taggedWords, WordState? before)
    {
        _words = words;
        _taggedWords = taggedWords;
        _before = before is { IsMade: false } ? before._before : before;
    }

    /// <summary>What was added and deleted.</summary>
    public UserDictionary Words => _words;

    /// <summary>The words with their frequencies. Made when first asked for.</summary>
    public Lexicon Lexicon
    {
        get
        {
            Lexicon lexicon = field ??= _words.Over(Lexicon.Default, Compatibility.Jieba);
            IsMade = true;
            _before = null;
            return lexicon;
        }
    }

    private bool IsMade { get; set; }

    private WenxiSegmenter Precise => field ??= Make(SegmentationMode.Precise, UnknownWordModel.HiddenMarkov);

    private WenxiSegmenter PreciseWithoutModel => field ??= Make(SegmentationMode.Precise, UnknownWordModel.None);

    private WenxiSegmenter Search => field ??= Make(SegmentationMode.Search, UnknownWordModel.HiddenMarkov);

    private WenxiSegmenter SearchWithoutModel => field ??= Make(SegmentationMode.Search, UnknownWordModel.None);

    private WenxiSegmenter Tagger => field ??= IsOne ? Precise : Make(_taggedWords, SegmentationMode.Precise, UnknownWordModel.HiddenMarkov);

    private WenxiSegmenter TaggerWithoutModel => field ??= IsOne ? PreciseWithoutModel : Make(_taggedWords, SegmentationMode.Precise, UnknownWordModel.None);

    /// <summary>Every word in a run of Han characters.</summary>
    public WenxiSegmenter Full => field ??= Make(SegmentationMode.Full, UnknownWordModel.None);

    private bool IsOne => ReferenceEquals(_words, _taggedWords);

    /// <summary>These words and more; the later entry wins.</summary>
    public WordState With(IReadOnlyCollection<UserWord> words)
    {
        UserDictionary after = _words.AddRange(words.Select(word => word with { Text = Signs.ForCut(word.Text) }));
        bool areOne = IsOne && words.All(word => Signs.ForCut(word.Text) == Signs.ForTags(word.Text));
        UserDictionary tagged = areOne ? after : _taggedWords.AddRange(words.Select(word => word with { Text = Signs.ForTags(word.Text) }));
        return new WordState(after, tagged, this);
    }

    /// <summary>These words and those of another state over them.</summary>
    public WordState With(WordState later)
    {
        UserDictionary after = _words.With(later._words);
        return new WordState(after, IsOne && later.IsOne ? after : _taggedWords.With(later._taggedWords), this);
    }

    public WenxiSegmenter ForCut(bool hmm) => hmm ? Precise : PreciseWithoutModel;

    public WenxiSegmenter ForSearch(bool hmm) => hmm ? Search : SearchWithoutModel;

    public WenxiSegmenter ForTags(bool hmm) => hmm ? Tagger : TaggerWithoutModel;

    public bool Contains(string word) => Lexicon.Contains(Signs.ForCut(word));

    /// <summary>0 for what is no word.</summary>
    public long Frequency(string word) => Lexicon.Frequency(Signs.ForCut(word));

    private WenxiSegmenter Make(SegmentationMode mode, UnknownWordModel unknownWords) => Make(_words, mode, unknownWords);

    private WenxiSegmenter Make(UserDictionary words, SegmentationMode mode, UnknownWordModel unknownWords)
    {
        // First, so that all segmenters share it.
        _ = Lexicon;
        return new WenxiSegmenter(new SegmenterOptions
        {
            Compatibility = Compatibility.Jieba,
            Mode = mode,
            UnknownWords = unknownWords,
            UserDictionary = words,
        });
    }
}
