using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Counting;

/// <summary>
/// A number for each different word. A word of up to four UTF-16 units, which nearly all Chinese words are, is one machine
/// word and is found without touching a string.
/// </summary>
internal sealed class WordTable
{
    private const int ShortLength = 4;
    private const int InitialSize = 1 << 12;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private Slot[] _slots = new Slot[InitialSize];
    private int _shift = 64 - BitOperations.Log2(InitialSize);
    private int _shortCount;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _long =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The place for the number of a word; the place is valid until the next call.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts in it.</param>
    /// <param name="length">The length of the word.</param>
    /// <param name="isKnown">Whether the place has been asked for before; if not, it holds 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int Find(ReadOnlySpan<char> text, int start, int length, out bool isKnown)
    {
        ulong key = length <= ShortLength ? KeyOf(text, start, length) : 0;
        return ref key != 0 ? ref FindShort(key, out isKnown) : ref FindLong(text.Slice(start, length), out isKnown);
    }

    // 0 for a word with a NUL in it, which two words could share: it goes the long way, as the empty word does.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(ReadOnlySpan<char> text, int start, int length)
    {
        ReadOnlySpan<char> rest = text[start..];
        ulong key;
        if (rest.Length >= ShortLength && length > 0)
        {
            key = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(rest)));
            key &= ulong.MaxValue >> (16 * (ShortLength - length));
        }
        else
        {
            key = 0;
            for (int i = 0; i < length; i++)
                key |= (ulong)rest[i] << (16 * i);
        }

        // The last unit is not NUL; one before it may be, but then no other word has the same units.
        return length > 0 && key >> (16 * (length - 1)) != 0 ? key : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int FindShort(ulong key, out bool isKnown)
    {
        Slot[] slots = _slots;
        int i = (int)((key * Multiplier) >> _shift);
        while (true)
        {
            ref Slot slot = ref slots[i];
            if (slot.Key == key)
            {
                isKnown = true;
                return ref slot.Number;
            }
            if (slot.Key == 0)
            {
                isKnown = false;
                return ref AddShort(key);
            }
            i = (i + 1) & (slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref int AddShort(ulong key)
    {
        // Half full at most: a search looks at one or two slots.
        if (2 * ++_shortCount > _slots.Length)
            Grow();
        ref Slot slot = ref FreeSlot(key);
        slot.Key = key;
        return ref slot.Number;
    }

    private ref Slot FreeSlot(ulong key)
    {
        int i = (int)((key * Multiplier) >> _shift);
        while (_slots[i].Key != 0)
            i = (i + 1) & (_slots.Length - 1);
        return ref _slots[i];
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[2 * old.Length];
        _shift--;
        foreach (Slot slot in old)
        {
            if (slot.Key != 0)
                FreeSlot(slot.Key) = slot;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref int FindLong(ReadOnlySpan<char> word, out bool isKnown) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(_long, word, out isKnown);

    private struct Slot
    {
        public ulong Key;
        public int Number;
    }
}
