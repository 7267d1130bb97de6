using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <summary>Characters of some texts, cut into pieces, on their way through the network.</summary>
internal sealed class Batch
{
    private readonly List<TextPiece> _pieces = [];

    /// <summary>For each character the row of the embedding that stands for it.</summary>
    private ushort[] _rows = [];

    /// <summary>For each character the UTF-16 offset in its text; it ends where the next one of its piece starts.</summary>
    private int[] _starts = [];

    /// <summary>For each piece the UTF-16 offset behind it.</summary>
    private readonly List<int> _ends = [];

    public int CharacterCount { get; private set; }

    public ReadOnlySpan<TextPiece> Pieces => CollectionsMarshal.AsSpan(_pieces);

    public ReadOnlySpan<ushort> Rows => _rows.AsSpan(0, CharacterCount);

    /// <summary>For each character the scores of the labels, <see cref="TaggerShape.PaddedLabels"/> each.</summary>
    public float[] Emissions { get; private set; } = [];

    public void Clear()
    {
        _pieces.Clear();
        _ends.Clear();
        CharacterCount = 0;
    }

    /// <summary>Adds a range of a text as one piece.</summary>
    public void Add(int document, ReadOnlySpan<char> text, TextRange range, ReadOnlySpan<ushort> rowOf)
    {
        Reserve(CharacterCount + range.Length);
        int first = CharacterCount;
        for (int at = range.Start; at < range.End; at++)
        {
            _rows[CharacterCount] = rowOf[text[at]];
            _starts[CharacterCount++] = at;

            // A pair is one character that the model does not know; so is half a pair.
            if (char.IsHighSurrogate(text[at]) && at + 1 < range.End && char.IsLowSurrogate(text[at + 1]))
                at++;
        }

        _pieces.Add(new TextPiece(document, first, CharacterCount - first));
        _ends.Add(range.End);
    }

    /// <summary>The UTF-16 range of some characters of a piece.</summary>
    public TextRange Range(int piece, int first, int end)
    {
        TextPiece owner = _pieces[piece];
        int behind = end == owner.Count ? _ends[piece] : _starts[owner.First + end];
        int start = _starts[owner.First + first];
        return new TextRange(start, behind - start);
    }

    public ReadOnlySpan<float> EmissionsOf(TextPiece piece) =>
        Emissions.AsSpan(piece.First * TaggerShape.PaddedLabels, piece.Count * TaggerShape.PaddedLabels);

    private void Reserve(int characters)
    {
        if (_rows.Length >= characters)
            return;
        int capacity = Math.Max(characters, 2 * _rows.Length);
        Array.Resize(ref _rows, capacity);
        Array.Resize(ref _starts, capacity);
        Emissions = new float[capacity * TaggerShape.PaddedLabels];
    }
}
