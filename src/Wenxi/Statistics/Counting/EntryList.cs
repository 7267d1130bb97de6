using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Counting;

/// <summary>The entries of one document while it is read; used again for the next.</summary>
internal sealed class EntryList
{
    private const int InitialCapacity = 1024;

    private readonly bool _keepsGaps;
    private int[] _terms = new int[InitialCapacity];
    private int[] _starts = new int[InitialCapacity];
    private int[] _lengths = new int[InitialCapacity];

    public EntryList(RemovedTokens removed)
    {
        _keepsGaps = removed == RemovedTokens.KeepPlace;
    }

    public int Count { get; private set; }

    /// <summary>Numbers of terms, boundaries and gaps.</summary>
    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Adds what has a place in the sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int code, int start, int length)
    {
        if (code < 0 && !HasPlace(code))
            return;
        int count = Count;
        if (count == _terms.Length)
            Grow();
        _terms[count] = code;
        _starts[count] = start;
        _lengths[count] = length;
        Count = count + 1;
    }

    /// <summary>The entries as a document of its own, with other numbers for the terms later.</summary>
    public TokenizedDocument ToDocument(CorpusDocument document, out int[] terms)
    {
        terms = _terms[..Count];
        return new TokenizedDocument(document, terms, _starts[..Count], _lengths[..Count]);
    }

    /// <summary>Copies what has a place in the sequence, in the same way as <see cref="Add"/>.</summary>
    /// <returns>The number of entries.</returns>
    public int Select(ReadOnlySpan<int> codes, Span<int> entries)
    {
        int count = 0;
        int last = TokenizedDocument.Boundary;
        foreach (int code in codes)
        {
            bool hasPlace = code >= 0 || (code == TokenizedDocument.Boundary ? last != code : code == TokenizedDocument.Gap && _keepsGaps);
            entries[count] = code;
            count += hasPlace ? 1 : 0;
            last = hasPlace ? code : last;
        }

        return count;
    }

    private bool HasPlace(int code) => code switch
    {
        TokenizedDocument.Boundary => Count > 0 && _terms[Count - 1] != TokenizedDocument.Boundary,
        TokenizedDocument.Gap => _keepsGaps,
        _ => false,
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        int size = (int)Math.Min(2L * _terms.Length, Array.MaxLength);
        Array.Resize(ref _terms, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _lengths, size);
    }
}
