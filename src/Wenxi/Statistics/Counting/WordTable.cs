using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Statistics.Counting;

/// <summary>A number for each different word. Words that have a key are found without touching a string.</summary>
internal sealed class WordTable
{
    private const int InitialSize = 1 << 12;

    private Slot[] _slots = new Slot[InitialSize];
    private int _shift = 64 - BitOperations.Log2(InitialSize);
    private int _count;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _others =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The place for the number of a word; the place is valid until the next call.</summary>
    /// <param name="key">The key of the word.</param>
    /// <param name="word">The word.</param>
    /// <param name="isKnown">Whether the place has been asked for before; if not, it holds 0.</param>
    public ref int Find(WordKey key, ReadOnlySpan<char> word, out bool isKnown)
    {
        if (!key.IsWord)
            return ref CollectionsMarshal.GetValueRefOrAddDefault(_others, word, out isKnown);
        ref Slot slot = ref SlotOf(key);
        isKnown = slot.Key.IsWord;
        return ref isKnown ? ref slot.Number : ref Add(key);
    }

    /// <summary>Asks for the place of a word, which is needed soon, to be brought into the caches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(WordKey key)
    {
        // Only a hint: nothing is read, and the address need not be that of the slot any more.
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _slots[(int)(key.Hash >> _shift)]));
    }

    private ref int Add(WordKey key)
    {
        // Half full at most: a search looks at one or two slots.
        if (2 * ++_count > _slots.Length)
            Grow();
        ref Slot slot = ref SlotOf(key);
        slot.Key = key;
        return ref slot.Number;
    }

    /// <summary>The slot of a word, or the one that is free for it.</summary>
    private ref Slot SlotOf(WordKey key)
    {
        Slot[] slots = _slots;
        int i = (int)(key.Hash >> _shift);
        while (slots[i].Key.IsWord && slots[i].Key != key)
            i = (i + 1) & (slots.Length - 1);
        return ref slots[i];
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[2 * old.Length];
        _shift--;
        foreach (Slot slot in old)
        {
            if (slot.Key.IsWord)
                SlotOf(slot.Key) = slot;
        }
    }

    private struct Slot
    {
        public WordKey Key;
        public int Number;
    }
}
