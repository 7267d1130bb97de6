using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Says of most positions of a text, without a walk, that no user word of a kind starts there.</summary>
/// <remarks>
/// Two bit maps over hashes, 8 bits a word and 16 (128 and 256 KB for 100,000 words, so that the second-level cache holds
/// them): one of the first two units of each word, and one of the first three of each longer word and of the two of each word of two: with pairs
/// alone, words that begin like common words (北京 and one more) would make half of all positions walk. Words of one unit have a
/// bit map of their own, made only if there are any.
/// </remarks>
internal sealed class StartFilter
{
    private const int BitsPerWord = 16;
    private const int SmallestBits = 8;
    private const int MostBits = 30;
    private const uint Spread = 0x9E37_79B1;
    private const uint SpreadThird = 0x85EB_CA77;

    private readonly ulong[] _pairs;
    private readonly ulong[] _starts;
    private readonly int _pairShift, _startShift;
    private ulong[]? _singles;

    /// <param name="capacity">About how many words come.</param>
    public StartFilter(int capacity)
    {
        int bits = SmallestBits;
        while (1L << bits < (long)BitsPerWord * capacity && bits < MostBits)
            bits++;
        _pairs = new ulong[1 << bits - 7];
        _starts = new ulong[1 << bits - 6];
        _startShift = 32 - bits;
        _pairShift = _startShift + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> word, Folding folding)
    {
        char first = folding[word[0]];
        if (word.Length == 1)
        {
            _singles ??= new ulong[(char.MaxValue + 1) / 64];
            _singles[first >> 6] |= 1UL << first;
            return;
        }

        uint hash = Hash(first, folding[word[1]]);
        Set(_pairs, hash >> _pairShift);
        Set(_starts, (word.Length == 2 ? ~hash : WithThird(hash, folding[word[2]])) >> _startShift);
    }

    /// <summary>Whether a word may start with three folded units, of which those behind the end of the text are 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(char first, char second, char third)
    {
        uint hash = Hash(first, second);
        return (Bit(_pairs, hash >> _pairShift) != 0 && BeginsWord(hash, third) != 0)
            || (_singles is not null && Single(first) != 0);
    }

    /// <summary>Marks the positions of a text where a word may start.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="starts">A mask over the positions, and 8 more; bits are set.</param>
    public void MarkStarts(ReadOnlySpan<char> text, Span<ulong> starts)
    {
        int done = Avx2.IsSupported ? MarkPairsOfEight(text, starts) : 0;
        for (int i = done; i < text.Length; i++)
        {
            if (Bit(_pairs, Hash(text[i], UnitAt(text, i + 1)) >> _pairShift) != 0)
                starts[i >> 6] |= 1UL << i;
        }

        Narrow(text, starts);
        if (_singles is null)
            return;
        for (int i = 0; i < text.Length; i++)
            starts[i >> 6] |= (ulong)Single(text[i]) << i;
    }

    /// <summary>Eight pairs at once: 100,000 words then cost a text 1 ns a character less than with one pair after the other.</summary>
    /// <remarks>The hash is shifted to the number of bits that the map has, so that no read is outside.</remarks>
    private unsafe int MarkPairsOfEight(ReadOnlySpan<char> text, Span<ulong> starts)
    {
        Vector256<uint> spread = Vector256.Create(Spread), lowBits = Vector256.Create(31u);
        int i = 0;
        fixed (char* units = text)
        fixed (ulong* pairs = _pairs)
        {
            for (; i + Vector256<uint>.Count < text.Length; i += Vector256<uint>.Count)
            {
                Vector256<uint> first = Avx2.ConvertToVector256Int32((ushort*)units + i).AsUInt32();
                Vector256<uint> second = Avx2.ConvertToVector256Int32((ushort*)units + i + 1).AsUInt32();
                Vector256<uint> hash = ((first << 16) | second) * spread >>> _pairShift;
                Vector256<uint> words = Avx2.GatherVector256((uint*)pairs, (hash >>> 5).AsInt32(), sizeof(uint));
                Vector256<uint> bits = Avx2.ShiftLeftLogicalVariable(words, lowBits - (hash & lowBits));
                starts[i >> 6] |= (ulong)bits.ExtractMostSignificantBits() << i;
            }
        }

        return i;
    }

    /// <summary>Keeps of the positions where a pair starts words those where a whole beginning does.</summary>
    private void Narrow(ReadOnlySpan<char> text, Span<ulong> starts)
    {
        for (int i = 0; i < starts.Length; i++)
        {
            ulong kept = 0;
            for (ulong bits = starts[i]; bits != 0; bits &= bits - 1)
            {
                int position = i * 64 + BitOperations.TrailingZeroCount(bits);
                uint hash = Hash(text[position], UnitAt(text, position + 1));
                kept |= (ulong)BeginsWord(hash, UnitAt(text, position + 2)) << position;
            }

            starts[i] = kept;
        }
    }

    private static char UnitAt(ReadOnlySpan<char> text, int position) => position < text.Length ? text[position] : '\0';

    private uint BeginsWord(uint hash, char third) => Bit(_starts, ~hash >> _startShift) | Bit(_starts, WithThird(hash, third) >> _startShift);

    private uint Single(char unit) => (uint)(_singles![unit >> 6] >> unit) & 1;

    private static uint Bit(ulong[] map, uint hash) => (uint)(map[hash >> 6] >> (int)hash) & 1;

    private static void Set(ulong[] map, uint hash) => map[hash >> 6] |= 1UL << (int)hash;

    private static uint Hash(char first, char second) => ((uint)first << 16 | second) * Spread;

    private static uint WithThird(uint hash, char third) => (hash ^ third) * SpreadThird;
}
