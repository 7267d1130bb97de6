using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wenxi.Segmentation;

namespace Wenxi.Statistics.Counting;

/// <summary>
/// A number for each different word. Words of up to two, four and eight UTF-16 units stand in tables of their own: nine words
/// in ten of a text have two at most, and take eight bytes together with their number.
/// </summary>
internal sealed class WordTable
{
    private const int UnitsInPair = 2;
    private const int UnitsInFour = 4;
    private const int BitsInUnit = 16;

    private readonly RecentNumbers<uint> _recentPairs = new(bits: 15);
    private readonly RecentNumbers<ulong> _recentFours = new(bits: 14);
    private readonly WordNumbers<uint> _pairs = new();
    private readonly WordNumbers<ulong> _fours = new();
    private readonly WordNumbers<UInt128> _eights = new();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _others =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks for words of up to four units among those that came last.</summary>
    /// <param name="text">The text of the tokens.</param>
    /// <param name="tokens">The words, short ones and others.</param>
    /// <param name="numbers">Takes the number of each word that was found.</param>
    /// <param name="missing">Takes the places of the others among the tokens.</param>
    /// <returns>How many are missing.</returns>
    public int ReadRecent(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<int> numbers, Span<int> missing)
    {
        ref byte units = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));
        RecentNumbers<uint> recent = _recentPairs;
        ref int place = ref MemoryMarshal.GetReference(missing[..tokens.Length]);
        ref int number = ref MemoryMarshal.GetReference(numbers[..tokens.Length]);
        // At the end of a text as many units as a key has cannot be read.
        int last = text.Length - UnitsInFour;
        int count = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            int start = tokens[i].Start;
            int length = tokens[i].Length;
            ref byte word = ref Unsafe.Add(ref units, (nint)sizeof(char) * start);
            Unsafe.Add(ref place, count) = i;
            if (length > UnitsInPair || start > last)
            {
                bool isShort = length <= UnitsInFour && start <= last;
                count += isShort && IsRecent(FourOf(ref word, length), out Unsafe.Add(ref number, i)) ? 0 : 1;
                continue;
            }

            // Without branches: whether a word has one unit or two cannot be foreseen.
            uint mask = uint.MaxValue >> (BitsInUnit * (UnitsInPair - length));
            uint key = mask & Unsafe.ReadUnaligned<uint>(ref word);
            WordNumber<uint> found = recent.InPlaceOf(key);
            Unsafe.Add(ref number, i) = found.Number;
            // A word that ends with NUL has the key of a shorter one.
            bool isFound = found.Key == key & key > mask >> BitsInUnit;
            count += 1 - Unsafe.BitCast<bool, byte>(isFound);
        }

        return count;
    }

    private bool IsRecent(ulong key, out int number)
    {
        WordNumber<ulong> found = _recentFours.InPlaceOf(key);
        number = found.Number;
        return found.Key == key;
    }

    // Never found if the word ends with NUL and so has the key of a shorter one: a word of one or two units is not among these.
    private static ulong FourOf(ref byte word, int length)
    {
        ulong mask = ulong.MaxValue >> (BitsInUnit * (UnitsInFour - length));
        ulong key = Unsafe.ReadUnaligned<ulong>(ref word) & mask;
        return key > mask >> BitsInUnit ? key : 0;
    }

    /// <summary>Asks for the place of a word among all, which is needed soon, to be brought into the caches.</summary>
    public void Prefetch(WordKey key)
    {
        if (key.High != 0)
            _eights.Prefetch(key.Whole);
        else if (key.Low > uint.MaxValue)
            _fours.Prefetch(key.Low);
        else
            _pairs.Prefetch((uint)key.Low);
    }

    /// <summary>Looks for a word among all.</summary>
    public bool TryFind(WordKey key, ReadOnlySpan<char> word, out int number)
    {
        if (key.High != 0)
            return _eights.TryFind(key.Whole, out number);
        if (key.Low > uint.MaxValue)
            return _fours.TryFind(key.Low, out number);
        return key.IsWord ? _pairs.TryFind((uint)key.Low, out number) : _others.TryGetValue(word, out number);
    }

    /// <summary>Adds a word that is not there.</summary>
    public void Add(WordKey key, ReadOnlySpan<char> word, int number)
    {
        if (key.High != 0)
            _eights.Add(key.Whole, number);
        else if (key.Low > uint.MaxValue)
            _fours.Add(key.Low, number);
        else if (key.IsWord)
            _pairs.Add((uint)key.Low, number);
        else
            _others[word] = number;
    }

    /// <summary>Keeps the number of a word among those that came last.</summary>
    public void KeepRecent(WordKey key, int number)
    {
        if (key.High != 0 || !key.IsWord)
            return;
        if (key.Low > uint.MaxValue)
            _recentFours.Keep(key.Low, number);
        else
            _recentPairs.Keep((uint)key.Low, number);
    }
}
