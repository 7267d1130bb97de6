using System.Text;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.PartOfSpeech;
using Wenxi.Segmentation.Scalar;
using Wenxi.Segmentation.UserWords;
using Wenxi.Segmentation.Vector;

namespace Wenxi.Segmentation;

/// <summary>The words with frequency and tag, and the models for unknown words, read in place from an image.</summary>
internal sealed class Lexicon
{
    private const string EmbeddedName = "segmentation.image";

    // The sections below point into this image's memory.
    private readonly DictionaryImage _image;
    private readonly string[] _tagNames;
    private readonly Lexicon? _plain;
    private PassTables? _passes;

    // Of a lexicon with user words: the tables below, kept where they do not move.
    private readonly double[] _ownLogProbabilities = [];
    private readonly double[] _ownCharacterLogProbabilities = [];

    private Lexicon(DictionaryImage image)
    {
        Basis = this;
        _image = image;
        CharacterCodes = image.Section<ushort>(SectionId.CharacterCodes);
        Cells = image.Section<ulong>(SectionId.TrieCells);
        LogProbabilities = image.Section<double>(SectionId.LogProbabilities);
        Frequencies = image.Section<int>(SectionId.Frequencies);
        CharacterLogProbabilities = image.Section<double>(SectionId.CharacterLogProbabilities);
        Words = new DoubleArrayTrie(CharacterCodes, Cells, image.Section<byte>(SectionId.CellAttributes));
        Boundaries = new BoundaryModel(image);
        Folding = Folding.None;
        SharedCode = CharacterCode.Unknown;
        _tagNames = Encoding.UTF8.GetString(image.Section<byte>(SectionId.TagNames).Span).Split('\n');
    }

    private Lexicon(Lexicon plain)
    {
        Basis = this;
        _image = plain._image;
        _plain = plain;
        CharacterCodes = _image.Section<ushort>(SectionId.FoldedCharacterCodes);
        Cells = plain.Cells;
        LogProbabilities = plain.LogProbabilities;
        Frequencies = plain.Frequencies;
        CharacterLogProbabilities = plain.CharacterLogProbabilities;
        Words = new DoubleArrayTrie(CharacterCodes, Cells, _image.Section<byte>(SectionId.CellAttributes));
        Boundaries = plain.Boundaries;
        SharedCode = (ushort)_image.Section<long>(SectionId.Totals)[3];
        _tagNames = plain._tagNames;
    }

    /// <summary>The same image with user words over it: all logarithms change with the total frequency, nothing else is copied.</summary>
    /// <remarks>
    /// The tables are read through pointers, as those of the image are: whoever reads them keeps this object alive.
    /// </remarks>
    private unsafe Lexicon(Lexicon basis, Overlay overlay)
    {
        Basis = basis;
        Overlay = overlay;
        _image = basis._image;
        _tagNames = basis._tagNames;
        CharacterCodes = basis.CharacterCodes;
        Cells = basis.Cells;
        Frequencies = basis.Frequencies;
        Words = basis.Words;
        Boundaries = basis.Boundaries;
        SharedCode = basis.SharedCode;
        _ownLogProbabilities = OverlayTables.LogProbabilities(basis, overlay);
        _ownCharacterLogProbabilities = OverlayTables.CharacterLogProbabilities(basis, overlay, _ownLogProbabilities);
        fixed (double* words = _ownLogProbabilities, characters = _ownCharacterLogProbabilities)
        {
            LogProbabilities = new ImageSection<double>(words, _ownLogProbabilities.Length);
            CharacterLogProbabilities = new ImageSection<double>(characters, _ownCharacterLogProbabilities.Length);
        }
    }

    /// <summary>The lexicon embedded in this assembly, with jieba's classes of characters.</summary>
    public static Lexicon Default => Embedded.Instance;

    /// <summary>
    /// The same words and models seen through the folded character table: traditional, compatibility and full-width
    /// characters match those that the word list writes, and every Han character is one. Made when first asked for, shared.
    /// </summary>
    public Lexicon Folded => _plain is null ? field ??= new Lexicon(this) : this;

    /// <summary>The lexicon of the image alone: this one if it has no user words.</summary>
    public Lexicon Basis { get; }

    /// <summary>The user words, which come before those of the image; <c>null</c> if there are none.</summary>
    public Overlay? Overlay { get; }

    public DoubleArrayTrie Words { get; }

    public ImageSection<ushort> CharacterCodes { get; }

    public ImageSection<ulong> Cells { get; }

    public ImageSection<double> LogProbabilities { get; }

    public ImageSection<double> CharacterLogProbabilities { get; }

    public ImageSection<int> Frequencies { get; }

    public BoundaryModel Boundaries { get; }

    /// <summary>What the vector passes read in place of <see cref="Cells"/> and <see cref="LogProbabilities"/>. Made when first asked for.</summary>
    /// <remarks>Of two threads that make it the first wins, since only what this object holds stays in memory.</remarks>
    public PassTables Passes => _passes ?? Interlocked.CompareExchange(ref _passes, new PassTables(this), null) ?? _passes;

    /// <summary>Made when first asked for: cutting alone never needs it.</summary>
    public TagModel Tags => field ??= Basis != this ? Basis.Tags : _plain is null ? new TagModel(_image, this) : _plain.Tags;

    /// <summary>Made when first asked for.</summary>
    public WordTagModel WordTags => field ??= Basis == this ? new WordTagModel(Tags, CharacterCodes) : Basis.WordTags;

    /// <summary>The logarithm of each entry of <see cref="Frequencies"/>; −∞ for entry 0. Made when first asked for.</summary>
    public double[] LogFrequencies => field ??= Basis == this ? Array.ConvertAll(Frequencies.Span.ToArray(), f => Math.Log(f)) : Basis.LogFrequencies;

    /// <summary>Number of distinct words in the sources, those that jieba cannot reach included.</summary>
    public long WordCount => _image.Section<long>(SectionId.Totals)[0];

    /// <summary>The sum of the frequencies of all lines of the word list, and of all user words.</summary>
    public long TotalFrequency => Overlay?.TotalFrequency ?? _image.Section<long>(SectionId.Totals)[1];

    /// <summary>Characters with this code or a higher one, and <see cref="CharacterCode.Unknown"/>, are no words.</summary>
    public ushort FirstWordlessCode => (ushort)_image.Section<long>(SectionId.Totals)[2];

    /// <summary>The code that characters without data share; no user word can be told by it.</summary>
    public ushort SharedCode { get; }

    /// <summary>Which characters user words do not tell apart. Made when first asked for.</summary>
    public Folding Folding
    {
        get => field ??= _plain is null ? Basis.Folding : Folding.Between(_plain.CharacterCodes.Span, CharacterCodes.Span, SharedCode);
        private init;
    }

    /// <summary>Whether a code belongs to one character and those that are folded to it.</summary>
    public bool IsOwnCode(int code) => code >= CharacterCode.First && code != SharedCode;

    public static Lexicon Open(ReadOnlySpan<byte> image, string name) => new(DictionaryImage.Open(image, name, ImageKind.Segmentation));

    /// <summary>The lexicon with user words over it.</summary>
    public Lexicon With(Overlay overlay) => new(Basis, overlay);

    /// <summary>Whether the text is a word with a frequency above 0.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Overlay?.Find(word) is { } entry ? !entry.IsRemoved : Words.Value(word) != 0;

    /// <summary>How often a word counts; 0 for what is no word.</summary>
    public long Frequency(ReadOnlySpan<char> word) => Overlay?.Find(word)?.Frequency ?? Frequencies[Words.Value(word)];

    /// <summary>Whether a character may stand in a block that goes to the lattice.</summary>
    public bool IsInBlock(char c) => (CharacterCodes[c] & CharacterCode.BlockBit) != 0;

    /// <summary>Whether a word of the image starts with this text or is it.</summary>
    public bool IsBeginning(ReadOnlySpan<char> text) => Words.IsBeginning(text);

    /// <summary>The tag that the user gave a word, else that of the word list, else <c>null</c>.</summary>
    public string? Tag(ReadOnlySpan<char> word) => Overlay?.Find(word)?.Tag ?? TagName(Words.Attribute(word));

    /// <summary>The name of a tag by the attribute that a cell or an HMM state carries; 0 has none.</summary>
    public string? TagName(int attribute) => attribute == 0 ? null : _tagNames[attribute - 1];

    private static class Embedded
    {
        public static readonly Lexicon Instance = new(DictionaryImage.OpenEmbedded(typeof(Lexicon).Assembly, EmbeddedName, ImageKind.Segmentation));
    }
}
