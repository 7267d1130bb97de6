namespace Wenxi.Segmentation.Dictionary;

/// <summary>The layout of a dictionary image, shared by the compiler that writes it and the library that reads it.</summary>
/// <remarks>
/// All numbers are little-endian. Header: magic (8 bytes), version, kind, number of sections, CRC-32C of everything
/// behind it, length of the whole image (8 bytes). Then a table of sections (id, element size, offset, byte length),
/// then the sections, each starting at a multiple of <see cref="Alignment"/>.
/// </remarks>
internal static class DictionaryFormat
{
    /// <summary>Bump when the layout or the meaning of any section changes; the reader takes this version only.</summary>
    /// <remarks>History: 1 (2026-11) first format; 2 (2026-11) cells with a filter, attributes apart, Han bit, scores of characters, folded characters; 3 (2026-11) shared code.</remarks>
    public const uint Version = 3;

    public const int MagicOffset = 0;
    public const int VersionOffset = 8;
    public const int KindOffset = 12;
    public const int SectionCountOffset = 16;
    public const int ChecksumOffset = 20;
    public const int LengthOffset = 24;
    public const int HeaderSize = 32;

    public const int SectionEntrySize = 24;
    public const int Alignment = 8;

    public static ReadOnlySpan<byte> Magic => "WENXIDIC"u8;
}

/// <summary>What an image is for.</summary>
internal enum ImageKind : uint
{
    Segmentation = 1,
    Terms = 2,
    Tagger = 3,
    Names = 4,
}

/// <summary>The sections of an image. Numbers are part of the format and never change meaning.</summary>
internal enum SectionId : uint
{
    /// <summary><c>ushort[65536]</c>: character code of each UTF-16 unit; see <see cref="CharacterCode"/>.</summary>
    CharacterCodes = 1,

    /// <summary><c>ulong[]</c>: cells of the double-array trie; see <see cref="TrieCell"/>.</summary>
    TrieCells = 2,

    /// <summary><c>int[]</c>: distinct word frequencies; a trie value is an index into it, 0 stands for no word.</summary>
    Frequencies = 3,

    /// <summary><c>double[]</c>: log f − log total for each entry of <see cref="Frequencies"/>; −∞ in entry 0, which stands for no word.</summary>
    LogProbabilities = 4,

    /// <summary>UTF-8, lines ended by \n: names of the tags; a cell attribute − 1 is an index into it.</summary>
    TagNames = 5,

    /// <summary><c>double[20]</c>: word-boundary HMM, start of B E M S, then transitions from × to.</summary>
    BoundaryModel = 6,

    /// <summary><c>double[4 × codes]</c>: emissions in the states B E M S of each character code.</summary>
    BoundaryEmissions = 7,

    /// <summary><c>ushort[states]</c>: boundary (0–3 for B E M S) × 256 + tag index, in jieba's tuple order.</summary>
    TagStates = 8,

    /// <summary><c>double[states]</c>: start log-probabilities of the word-and-tag HMM.</summary>
    TagStart = 9,

    /// <summary><c>double[states × states]</c>, to × from: transitions, −∞ where there is none.</summary>
    TagTransitions = 10,

    /// <summary><c>ulong[states × 4]</c>: bit set of the states that may follow each state.</summary>
    TagSuccessors = 11,

    /// <summary><c>int[codes + 1]</c>: where the entries of a character code start in <see cref="TagEmissionEntries"/>.</summary>
    TagEmissionOffsets = 12,

    /// <summary><c>uint[]</c>: state (8 bits), admitted flag (bit 8), index into <see cref="TagEmissionValues"/> (from bit 16).</summary>
    TagEmissionEntries = 13,

    /// <summary><c>double[]</c>: distinct emission log-probabilities.</summary>
    TagEmissionValues = 14,

    /// <summary><c>double[]</c>: distinct inverse document frequencies; entry 0 is the median over all words.</summary>
    InverseDocumentFrequencies = 15,

    /// <summary><c>long[4]</c>: number of words, sum of all frequencies, first code of the characters that are no word, the code that in
    /// <see cref="FoldedCharacterCodes"/> all Han characters without data share.</summary>
    Totals = 16,

    /// <summary><c>byte[]</c>: for each trie cell the tag of the word (1 + index of its name) or its lists; 0 for none.</summary>
    CellAttributes = 17,

    /// <summary><c>double[codes]</c>: log-probability of each character as a word; one that is none counts as if it had frequency 1. +∞ for the outside code.</summary>
    CharacterLogProbabilities = 18,

    /// <summary>
    /// <c>ushort[65536]</c>: as <see cref="CharacterCodes"/>, but traditional, compatibility and full-width characters have
    /// the code of the character that the word list writes, and every Han character stands in blocks.
    /// </summary>
    FoldedCharacterCodes = 19,

    /// <summary><c>ushort[65536]</c>: for each UTF-16 unit the row of the embedding that stands for it.</summary>
    TaggerCharacterRows = 32,

    /// <summary>UTF-8, lines ended by \n: the labels such as <c>PER-B</c>, in the order of the model's columns.</summary>
    TaggerLabels = 33,

    /// <summary><c>short[rows × width]</c>: embedding; times the row's entry in <see cref="TaggerEmbeddingScales"/>.</summary>
    TaggerEmbedding = 34,

    /// <summary><c>float[rows]</c>.</summary>
    TaggerEmbeddingScales = 35,

    /// <summary>
    /// <c>short[]</c>: layer 1 forward, layer 1 backward, layer 2 forward, layer 2 backward, each as input × 384,
    /// state × 256 (update, reset), state × 128 (candidate); then both states × labels. Times the scale of the column.
    /// </summary>
    TaggerMatrices = 36,

    /// <summary><c>float[]</c>: a scale for each column of <see cref="TaggerMatrices"/>, in the same order.</summary>
    TaggerMatrixScales = 37,

    /// <summary><c>float[]</c>: 384 for each direction of each layer, then one for each label.</summary>
    TaggerBiases = 38,

    /// <summary><c>float[(labels + 2) × labels]</c>: scores of starting and of ending with a label, then from × to.</summary>
    TaggerTransitions = 39,

    /// <summary>
    /// UTF-8, lines ended by \n, in the order of their bytes: name TAB letter of the kind of fact TAB the thing's
    /// chief name TAB its English name or romanisation; see the compiler of names.
    /// </summary>
    NameFacts = 48,

    /// <summary><c>int[facts + 1]</c>: where each line of <see cref="NameFacts"/> starts; at the end its length.</summary>
    NameFactOffsets = 49,
}
