using System.Runtime.InteropServices;

namespace Wenxi.Segmentation;

/// <summary>Strings of words that came before, so that the words of running text need not be allocated again and again.</summary>
/// <remarks>
/// Direct-mapped: a word has one slot, and the last one that wanted it keeps it. Thread-safe without locks, since a slot
/// changes in one write and whoever reads it compares the characters. Holds at most 4,096 words of up to 8 characters.
/// </remarks>
internal sealed class WordCache
{
    private const int SlotBits = 12;
    private const int LongestWord = 8;

    private readonly string?[] _slots = new string?[1 << SlotBits];

    public string Get(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
            return word.ToString();
        ref string? slot = ref _slots[Slot(word)];
        string? known = slot;
        if (known is not null && word.SequenceEqual(known))
            return known;
        return slot = word.ToString();
    }

    private static int Slot(ReadOnlySpan<char> word)
    {
        uint hash = word.Length == 1
            ? word[0]
            : MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(word)) ^ (uint)word[^1] << 8 ^ (uint)word[word.Length / 2] << 4;
        return (int)(hash * 0x9E3779B1 >> (32 - SlotBits));
    }
}
