using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Says of most positions of a text, without a walk, that no user word of a kind starts there.</summary>
/// <remarks>
/// A bit for the hash of the units of each word of two, and of the first three of each longer one: with pairs alone,
/// words that begin like common words (北京 and one more) would make half of all positions walk. 32 bits a word, so that
/// a twentieth of the other positions pass. Words of one unit have a bit map of their own, made only if there are any.
/// </remarks>
internal sealed class StartFilter
{
    private const int BitsPerWord = 32;
    private const int SmallestBits = 8;
    private const int MostBits = 30;
    private const uint Spread = 0x9E37_79B1;
    private const uint SpreadThird = 0x85EB_CA77;

    private readonly ulong[] _starts;
    private readonly int _shift;
    private ulong[]? _singles;

    /// <param name="capacity">About how many words come.</param>
    public StartFilter(int capacity)
    {
        int bits = SmallestBits;
        while (1L << bits < (long)BitsPerWord * capacity && bits < MostBits)
            bits++;
        _starts = new ulong[1 << bits - 6];
        _shift = 32 - bits;
    }

    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            _singles ??= new ulong[(char.MaxValue + 1) / 64];
            _singles[word[0] >> 6] |= 1UL << word[0];
            return;
        }

        uint hash = Hash(word[0], word[1]);
        hash = (word.Length == 2 ? hash : WithThird(hash, word[2])) >> _shift;
        _starts[hash >> 6] |= 1UL << (int)hash;
    }

    /// <summary>Whether a word may start with three units, of which those behind the end of the text are 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(char first, char second, char third)
    {
        uint hash = Hash(first, second);
        uint two = hash >> _shift, three = WithThird(hash, third) >> _shift;
        ulong[] starts = _starts;
        return ((starts[two >> 6] >> (int)two | starts[three >> 6] >> (int)three) & 1) != 0 || (_singles is not null && MayBe(first));
    }

    private bool MayBe(char unit) => (_singles![unit >> 6] >> unit & 1) != 0;

    private static uint Hash(char first, char second) => ((uint)first << 16 | second) * Spread;

    private static uint WithThird(uint hash, char third) => (hash ^ third) * SpreadThird;
}
