using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Terms;

/// <summary>What is known of words as terms: inverse document frequency and the lists they stand in.</summary>
internal sealed class TermImage
{
    private const string EmbeddedName = "terms.image";

    // Its memory holds the sections below.
    private readonly DictionaryImage _image;
    private readonly DoubleArrayTrie _words;

    private TermImage(DictionaryImage image)
    {
        _image = image;
        _words = new DoubleArrayTrie(
            image.Section<ushort>(SectionId.CharacterCodes), image.Section<ulong>(SectionId.TrieCells), image.Section<byte>(SectionId.CellAttributes));
    }

    /// <summary>The image embedded in this assembly.</summary>
    /// <exception cref="DictionaryImageException">It is damaged.</exception>
    public static TermImage Default => Embedded.Instance;

    /// <summary>The median over all words of the table, jieba's value for the words it lacks.</summary>
    public double MedianIdf => InverseDocumentFrequencies[0];

    private ImageSection<double> InverseDocumentFrequencies => _image.Section<double>(SectionId.InverseDocumentFrequencies);

    /// <summary>The inverse document frequency of a word: the natural logarithm of documents over documents with it.</summary>
    public bool TryGetIdf(ReadOnlySpan<char> term, out double idf)
    {
        int value = _words.Value(term);
        idf = value == 0 ? 0 : InverseDocumentFrequencies[value];
        return value != 0;
    }

    /// <summary>The lists that a word stands in.</summary>
    public WordLists ListsOf(ReadOnlySpan<char> word) => (WordLists)_words.Attribute(word);

    public bool IsStopWord(ReadOnlySpan<char> term) => (ListsOf(term) & WordLists.StopWords) != 0;

    private static class Embedded
    {
        public static readonly TermImage Instance = new(DictionaryImage.OpenEmbedded(typeof(TermImage).Assembly, EmbeddedName, ImageKind.Terms));
    }
}
