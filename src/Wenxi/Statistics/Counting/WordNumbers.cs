using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Statistics.Counting;

/// <summary>The numbers of words of some length, found by a key that is the word itself.</summary>
/// <typeparam name="TKey">A word as a number that is not 0.</typeparam>
internal sealed class WordNumbers<TKey>
    where TKey : unmanaged, IBinaryInteger<TKey>
{
    private const int InitialBits = 12;

    // A key of 0 is free.
    private WordNumber<TKey>[] _words = new WordNumber<TKey>[1 << InitialBits];
    private int _shift = 64 - InitialBits;
    private int _count;

    /// <summary>Asks for the place of a word, which is needed soon, to be brought into the caches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(TKey key)
    {
        // Only a hint: nothing is read, and the address need not be that of the word any more.
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _words[WordNumber<TKey>.PlaceOf(key, _shift)]));
    }

    public bool TryFind(TKey key, out int number)
    {
        ref WordNumber<TKey> word = ref Find(key);
        number = word.Number;
        return word.Key != TKey.Zero;
    }

    /// <summary>Adds a word that is not there.</summary>
    public void Add(TKey key, int number)
    {
        // Half full at most: a search looks at one or two places.
        if (2 * ++_count > _words.Length)
            Grow();
        Find(key) = new WordNumber<TKey> { Key = key, Number = number };
    }

    /// <summary>The place of a word, or the one that is free for it.</summary>
    private ref WordNumber<TKey> Find(TKey key)
    {
        WordNumber<TKey>[] words = _words;
        nint i = WordNumber<TKey>.PlaceOf(key, _shift);
        while (words[i].Key != TKey.Zero && words[i].Key != key)
            i = (i + 1) & (words.Length - 1);
        return ref words[i];
    }

    private void Grow()
    {
        WordNumber<TKey>[] old = _words;
        _words = new WordNumber<TKey>[2 * old.Length];
        _shift--;
        foreach (WordNumber<TKey> word in old)
        {
            if (word.Key != TKey.Zero)
                Find(word.Key) = word;
        }
    }
}
