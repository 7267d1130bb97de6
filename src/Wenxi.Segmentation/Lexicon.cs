using System.Text;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.PartOfSpeech;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation;

/// <summary>The words with frequency and tag, and the models for unknown words, read in place from an image.</summary>
internal sealed class Lexicon
{
    private const string EmbeddedName = "segmentation.image";

    // The sections below point into this image's memory.
    private readonly DictionaryImage _image;
    private readonly string[] _tagNames;
    private readonly Lexicon? _plain;

    private Lexicon(DictionaryImage image)
    {
        _image = image;
        CharacterCodes = image.Section<ushort>(SectionId.CharacterCodes);
        Cells = image.Section<ulong>(SectionId.TrieCells);
        LogProbabilities = image.Section<double>(SectionId.LogProbabilities);
        Frequencies = image.Section<int>(SectionId.Frequencies);
        CharacterLogProbabilities = image.Section<double>(SectionId.CharacterLogProbabilities);
        Words = new DoubleArrayTrie(CharacterCodes, Cells, image.Section<byte>(SectionId.CellAttributes));
        Boundaries = new BoundaryModel(image);
        _tagNames = Encoding.UTF8.GetString(image.Section<byte>(SectionId.TagNames).Span).Split('\n');
    }

    private Lexicon(Lexicon plain)
    {
        _image = plain._image;
        _plain = plain;
        CharacterCodes = _image.Section<ushort>(SectionId.FoldedCharacterCodes);
        Cells = plain.Cells;
        LogProbabilities = plain.LogProbabilities;
        Frequencies = plain.Frequencies;
        CharacterLogProbabilities = plain.CharacterLogProbabilities;
        Words = new DoubleArrayTrie(CharacterCodes, Cells, _image.Section<byte>(SectionId.CellAttributes));
        Boundaries = plain.Boundaries;
        _tagNames = plain._tagNames;
    }

    /// <summary>The lexicon embedded in this assembly, with jieba's classes of characters.</summary>
    public static Lexicon Default => Embedded.Instance;

    /// <summary>
    /// The same words and models seen through the folded character table: traditional, compatibility and full-width
    /// characters match those that the word list writes, and every Han character is one. Made when first asked for, shared.
    /// </summary>
    public Lexicon Folded => _plain is null ? field ??= new Lexicon(this) : this;

    public DoubleArrayTrie Words { get; }

    public ImageSection<ushort> CharacterCodes { get; }

    public ImageSection<ulong> Cells { get; }

    public ImageSection<double> LogProbabilities { get; }

    public ImageSection<double> CharacterLogProbabilities { get; }

    public ImageSection<int> Frequencies { get; }

    public BoundaryModel Boundaries { get; }

    /// <summary>Made when first asked for: cutting alone never needs it.</summary>
    public TagModel Tags => _plain is null ? field ??= new TagModel(_image, this) : _plain.Tags;

    /// <summary>Made when first asked for.</summary>
    public WordTagModel WordTags => field ??= new WordTagModel(Tags, CharacterCodes);

    /// <summary>Number of distinct words in the sources, those that jieba cannot reach included.</summary>
    public long WordCount => _image.Section<long>(SectionId.Totals)[0];

    /// <summary>The sum of the frequencies of all lines of the word list.</summary>
    public long TotalFrequency => _image.Section<long>(SectionId.Totals)[1];

    /// <summary>Characters with this code or a higher one, and <see cref="CharacterCode.Unknown"/>, are no words.</summary>
    public ushort FirstWordlessCode => (ushort)_image.Section<long>(SectionId.Totals)[2];

    public static Lexicon Open(ReadOnlySpan<byte> image, string name) => new(DictionaryImage.Open(image, name, ImageKind.Segmentation));

    /// <summary>Whether the text is a word with a frequency above 0.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Words.Value(word) != 0;

    /// <summary>How often the word list counts a word; 0 for what is no word.</summary>
    public int Frequency(ReadOnlySpan<char> word) => Frequencies[Words.Value(word)];

    /// <summary>The tag of a word in the word list, or <c>null</c>.</summary>
    public string? Tag(ReadOnlySpan<char> word) => TagName(Words.Attribute(word));

    /// <summary>The name of a tag by the attribute that a cell or an HMM state carries; 0 has none.</summary>
    public string? TagName(int attribute) => attribute == 0 ? null : _tagNames[attribute - 1];

    private static class Embedded
    {
        public static readonly Lexicon Instance = new(DictionaryImage.OpenEmbedded(typeof(Lexicon).Assembly, EmbeddedName, ImageKind.Segmentation));
    }
}
