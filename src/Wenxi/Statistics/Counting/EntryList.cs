using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Counting;

/// <summary>The entries of one document while it is read; used again for the next.</summary>
internal sealed class EntryList
{
    private const int InitialCapacity = 1024;

    private readonly bool _keepsGaps;
    private Entry[] _entries = new Entry[InitialCapacity];

    public EntryList(RemovedTokens removed)
    {
        _keepsGaps = removed == RemovedTokens.KeepPlace;
    }

    public int Count { get; private set; }

    public ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Adds what has a place in the sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int code, int start, int length)
    {
        if (code < 0 && !HasPlace(code))
            return;
        int count = Count;
        if ((uint)count >= (uint)_entries.Length)
            Array.Resize(ref _entries, 2 * count);
        _entries[count] = new Entry(code, start, length);
        Count = count + 1;
    }

    /// <summary>The entries as a document of its own, with other numbers for the terms later.</summary>
    public TokenizedDocument ToDocument(CorpusDocument document, out int[] terms)
    {
        terms = new int[Count];
        var starts = new int[Count];
        var lengths = new int[Count];
        for (int i = 0; i < Count; i++)
            (terms[i], starts[i], lengths[i]) = _entries[i];
        return new TokenizedDocument(document, terms, starts, lengths);
    }

    private bool HasPlace(int code) => code switch
    {
        TokenizedDocument.Boundary => Count > 0 && _entries[Count - 1].Term != TokenizedDocument.Boundary,
        TokenizedDocument.Gap => _keepsGaps,
        _ => false,
    };

    internal readonly record struct Entry(int Term, int Start, int Length);
}
