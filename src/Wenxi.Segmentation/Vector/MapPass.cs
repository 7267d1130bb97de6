using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>First pass: characters to codes, and the masks of their classes.</summary>
internal static class MapPass
{
    /// <param name="text">Text to map; the chunk's arrays are long enough for it.</param>
    /// <param name="lexicon">Has the character table.</param>
    /// <param name="chunk">Receives codes and masks, and the length.</param>
    public static void Run(ReadOnlySpan<char> text, Lexicon lexicon, Chunk chunk)
    {
        chunk.Length = text.Length;
        LookUp(text, lexicon.CharacterCodes.Span, chunk.Codes);
        int masks = chunk.MaskCount;
        chunk.Codes.AsSpan(text.Length, masks * Chunk.MaskBits - text.Length + Chunk.MaskBits).Clear();
        Split(chunk, lexicon.FirstWordlessCode);
    }

    // 65,536 entries and 16-bit characters: no index can be outside, which the compiler cannot know.
    private static void LookUp(ReadOnlySpan<char> text, ReadOnlySpan<ushort> table, Span<ushort> entries)
    {
        ref ushort first = ref MemoryMarshal.GetReference(table[..(char.MaxValue + 1)]);
        entries = entries[..text.Length];
        for (int i = 0; i < text.Length; i++)
            entries[i] = Unsafe.Add(ref first, (nint)text[i]);
    }

    /// <summary>Splits entries into codes and class masks, 64 at a time.</summary>
    private static void Split(Chunk chunk, ushort firstWordless)
    {
        Vector128<ushort> wordless = Vector128.Create((ushort)(firstWordless - 1));
        for (int i = 0; i < chunk.MaskCount; i++)
        {
            Span<ushort> group = chunk.Codes.AsSpan(i * Chunk.MaskBits, Chunk.MaskBits);
            ulong inBlock = 0, isHan = 0, isWordless = 0;
            for (int j = 0; j < Chunk.MaskBits; j += Vector128<byte>.Count)
            {
                Vector128<ushort> low = Vector128.Create<ushort>(group[j..]);
                Vector128<ushort> high = Vector128.Create<ushort>(group[(j + Vector128<ushort>.Count)..]);
                Vector128<byte> classes = Vector128.Narrow(low >>> 8, high >>> 8);
                inBlock |= (ulong)classes.ExtractMostSignificantBits() << j;
                isHan |= (ulong)(classes << 1).ExtractMostSignificantBits() << j;
                low = Codes(low);
                high = Codes(high);
                low.CopyTo(group[j..]);
                high.CopyTo(group[(j + Vector128<ushort>.Count)..]);
                Vector128<byte> higher = Vector128.Narrow(Vector128.GreaterThan(low, wordless), Vector128.GreaterThan(high, wordless));
                isWordless |= (ulong)higher.ExtractMostSignificantBits() << j;
            }

            chunk.InBlock[i] = inBlock;
            chunk.IsHan[i] = isHan;
            chunk.IsWordless[i] = isWordless;
        }
    }

    // Characters outside blocks may have data, of words that cannot be reached; here they only end blocks.
    private static Vector128<ushort> Codes(Vector128<ushort> entries) =>
        entries & (entries.AsInt16() >> 15).AsUInt16() & Vector128.Create(CharacterCode.CodeMask);
}
