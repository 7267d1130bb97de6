using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Words as character codes, in the order of a trie: four codes of each in a key, so that going through them is going through one array.</summary>
/// <remarks>Looking at the words themselves takes three times as long: each is two objects somewhere in memory.</remarks>
internal sealed class CodedWords(Lexicon basis, int capacity)
{
    private const int CodeBits = 14;
    private const int CodesInKey = 4;
    private const int LikelyLength = 3;

    private readonly List<OverlayWord> _words = new(capacity);
    private readonly List<int> _values = new(capacity);
    private readonly List<int> _starts = new(capacity + 1);
    private readonly List<ushort> _codes = new(LikelyLength * capacity);
    private int[] _order = [];
    private ulong[] _keys = [];

    public int Count => _words.Count;

    /// <param name="word">A word; every character has a code.</param>
    /// <param name="value">What belongs to it.</param>
    public void Add(OverlayWord word, int value)
    {
        _words.Add(word);
        _values.Add(value);
        _starts.Add(_codes.Count);
        foreach (char c in word.Text)
            _codes.Add((ushort)(basis.CharacterCodes[c] & CharacterCode.CodeMask));
    }

    /// <summary>Orders all words by their first codes, when the last is there.</summary>
    public void SortAll()
    {
        _starts.Add(_codes.Count);
        _order = new int[Count];
        _keys = new ulong[Count];
        for (int i = 0; i < _order.Length; i++)
            _order[i] = i;
        Sort(0, Count, 0);
    }

    /// <summary>Orders a range of words with the same codes up to a depth on from there, if their keys end there.</summary>
    public void SortOn(int from, int to, int depth)
    {
        if (depth % CodesInKey == 0)
            Sort(from, to, depth);
    }

    /// <summary>A code of the word at a place of the order, at a depth up to which it was sorted; the outside one where it ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CodeAt(int place, int depth) =>
        (int)(_keys[place] >> CodeBits * (CodesInKey - 1 - depth % CodesInKey)) & CharacterCode.CodeMask;

    public int ValueAt(int place) => _values[_order[place]];

    public OverlayWord WordAt(int place) => _words[_order[place]];

    // A word that ends earlier comes first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sort(int from, int to, int depth)
    {
        ReadOnlySpan<int> starts = CollectionsMarshal.AsSpan(_starts);
        ReadOnlySpan<ushort> codes = CollectionsMarshal.AsSpan(_codes);
        for (int i = from; i < to; i++)
        {
            int word = _order[i];
            ReadOnlySpan<ushort> left = codes[(starts[word] + depth)..starts[word + 1]];
            ulong key = 0;
            for (int j = 0; j < CodesInKey; j++)
                key = key << CodeBits | (j < left.Length ? left[j] : CharacterCode.Outside);
            _keys[i] = key;
        }

        KeySort.Sort(_keys.AsSpan(from, to - from), _order.AsSpan(from, to - from), CodesInKey * CodeBits);
    }
}
