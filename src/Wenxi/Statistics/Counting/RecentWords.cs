using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Counting;

/// <summary>
/// The numbers of words that came last. The table of all words is far larger than the caches of a processor, and frequent
/// words are spread over it; here they stand close together.
/// </summary>
internal sealed class RecentWords
{
    private const int Bits = 13;

    private readonly Entry[] _entries = new Entry[1 << Bits];

    /// <summary>Looks for a word in a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<char> text, int start, int length, out WordKey key, out int number)
    {
        key = WordKey.Of(text, start, length);
        ref Entry entry = ref _entries[(int)(key.Hash >> (64 - Bits))];
        number = entry.Number;
        // What is no word for a key equals an entry that is free.
        return entry.Low == key.Low && entry.High == key.High && key.IsWord;
    }

    /// <summary>Keeps the number of a word, in place of another.</summary>
    public void Add(WordKey key, int number)
    {
        if (key.IsWord)
            _entries[(int)(key.Hash >> (64 - Bits))] = new Entry { Low = key.Low, High = key.High, Number = number };
    }

    private struct Entry
    {
        public ulong Low;
        public ulong High;
        public int Number;
    }
}
