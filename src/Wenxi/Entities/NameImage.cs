using System.Text;
using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities;

/// <summary>The gazetteers and lists about names in this assembly, read in place.</summary>
internal sealed class NameImage
{
    private const string EmbeddedName = "names.image";

    // Characters; the gazetteers have none half as long.
    private const int LongestName = 64;

    // Its memory holds the sections below.
    private readonly DictionaryImage _image;
    private readonly DoubleArrayTrie _names;

    private NameImage(DictionaryImage image)
    {
        _image = image;
        _names = new DoubleArrayTrie(
            image.Section<ushort>(SectionId.CharacterCodes), image.Section<ulong>(SectionId.TrieCells), image.Section<byte>(SectionId.CellAttributes));
    }

    /// <summary>The image embedded in this assembly.</summary>
    /// <exception cref="DictionaryImageException">It is damaged.</exception>
    public static NameImage Default => Embedded.Instance;

    /// <summary>What is known of a word as a whole; traditional characters match simplified ones.</summary>
    public NameKinds KindsOf(ReadOnlySpan<char> word) => (NameKinds)_names.Value(word);

    /// <summary>Visits every known word that starts with the first character of a text, shortest first.</summary>
    public PrefixWalk WordsAt(ReadOnlySpan<char> text) => new(_names, text);

    /// <summary>A fact about a name; null if there is none of that kind. O(log of the number of facts).</summary>
    public NameFact? FactOf(ReadOnlySpan<char> name, NameFactKind kind)
    {
        if (name.Length > LongestName)
            return null;
        // A line starts with its key; the tab behind the name sorts before every character of a longer name.
        Span<byte> key = stackalloc byte[3 * LongestName + 3];
        int length = Encoding.UTF8.GetBytes(name, key);
        "\t "u8.CopyTo(key[length..]);
        key[length + 1] = (byte)kind;
        key[length + 2] = (byte)'\t';
        key = key[..(length + 3)];

        ReadOnlySpan<int> offsets = _image.Section<int>(SectionId.NameFactOffsets).Span;
        ReadOnlySpan<byte> lines = _image.Section<byte>(SectionId.NameFacts).Span;
        int low = 0, high = offsets.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<byte> line = lines[offsets[middle]..(offsets[middle + 1] - 1)];
            int order = key.SequenceCompareTo(line[..Math.Min(line.Length, key.Length)]);
            if (order == 0)
                return Read(line[key.Length..]);
            if (order < 0)
                high = middle;
            else
                low = middle + 1;
        }

        return null;
    }

    private static NameFact Read(ReadOnlySpan<byte> fields)
    {
        int tab = fields.IndexOf((byte)'\t');
        string chief = Encoding.UTF8.GetString(fields[..tab]), english = Encoding.UTF8.GetString(fields[(tab + 1)..]);
        return new NameFact(chief, english.Length == 0 ? null : english);
    }

    /// <summary>Walks along a text through the trie.</summary>
    public ref struct PrefixWalk(DoubleArrayTrie names, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _cell = TrieCell.Root;

        /// <summary>Length of the current word in UTF-16 units.</summary>
        public int Length { get; private set; }

        public NameKinds Kinds { get; private set; }

        /// <summary>Goes on to the next longer known word.</summary>
        public bool MoveNext()
        {
            while (Length < _text.Length && names.TryStep(ref _cell, _text[Length]))
            {
                Length++;
                Kinds = (NameKinds)names.ValueOf(_cell);
                if (Kinds != NameKinds.None)
                    return true;
            }

            return false;
        }
    }

    private static class Embedded
    {
        public static readonly NameImage Instance = new(DictionaryImage.OpenEmbedded(typeof(NameImage).Assembly, EmbeddedName, ImageKind.Names));
    }
}
