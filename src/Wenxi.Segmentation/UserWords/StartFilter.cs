namespace Wenxi.Segmentation.UserWords;

/// <summary>Says of most positions of a text, without a walk, that no user word of a kind starts there.</summary>
/// <remarks>
/// A bit for the hash of each pair of units with which a word starts, 16 bits a word, so that 6 % of the other pairs pass;
/// words of one unit have a bit map of their own, made only if there are any.
/// </remarks>
internal sealed class StartFilter
{
    private const int BitsPerWord = 16;
    private const int SmallestBits = 8;
    private const uint Spread = 0x9E37_79B1;

    private readonly ulong[] _pairs;
    private readonly int _shift;
    private ulong[]? _singles;

    /// <param name="capacity">About how many words come.</param>
    public StartFilter(int capacity)
    {
        int bits = SmallestBits;
        while (1L << bits < (long)BitsPerWord * capacity && bits < 30)
            bits++;
        _pairs = new ulong[1 << bits - 6];
        _shift = 32 - bits;
    }

    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            _singles ??= new ulong[(char.MaxValue + 1) / 64];
            _singles[word[0] >> 6] |= 1UL << word[0];
        }
        else
        {
            uint hash = Hash(word[0], word[1]);
            _pairs[hash >> 6] |= 1UL << (int)hash;
        }
    }

    /// <summary>Whether a word may start at the beginning of a text that is not empty.</summary>
    public bool MayStart(ReadOnlySpan<char> text) =>
        (text.Length > 1 && IsPair(text[0], text[1])) || (_singles is not null && (_singles[text[0] >> 6] >> text[0] & 1) != 0);

    private bool IsPair(char first, char second)
    {
        uint hash = Hash(first, second);
        return (_pairs[hash >> 6] >> (int)hash & 1) != 0;
    }

    private uint Hash(char first, char second) => ((uint)first << 16 | second) * Spread >> _shift;
}
