using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>First pass: characters to codes, and the masks of their classes.</summary>
internal static class MapPass
{
    /// <param name="text">Text to map; the chunk's arrays are long enough for it.</param>
    /// <param name="table">The character table: one entry for each UTF-16 unit.</param>
    /// <param name="chunk">Receives codes and masks, and the length.</param>
    public static void Run(ReadOnlySpan<char> text, ReadOnlySpan<ushort> table, Chunk chunk)
    {
        chunk.Length = text.Length;
        LookUp(text, table, chunk.Codes);
        int masks = chunk.MaskCount;
        chunk.Codes.AsSpan(text.Length, masks * Chunk.MaskBits - text.Length + Chunk.MaskBits).Clear();
        Split(chunk.Codes.AsSpan(0, masks * Chunk.MaskBits), chunk.InBlock.AsSpan(0, masks), chunk.IsHan.AsSpan(0, masks));
    }

    // 65,536 entries and 16-bit characters: no index can be outside, which the compiler cannot know.
    private static void LookUp(ReadOnlySpan<char> text, ReadOnlySpan<ushort> table, Span<ushort> entries)
    {
        ref ushort first = ref MemoryMarshal.GetReference(table[..(char.MaxValue + 1)]);
        entries = entries[..text.Length];
        for (int i = 0; i < text.Length; i++)
            entries[i] = Unsafe.Add(ref first, (nint)text[i]);
    }

    /// <summary>Splits entries into codes and class masks; 64 at a time, as many as the vectors hold at once.</summary>
    private static void Split(Span<ushort> entries, Span<ulong> inBlock, Span<ulong> isHan)
    {
        for (int i = 0; i < inBlock.Length; i++)
        {
            Span<ushort> group = entries.Slice(i * Chunk.MaskBits, Chunk.MaskBits);
            ulong block = 0, han = 0;
            for (int j = 0; j < Chunk.MaskBits; j += Vector128<byte>.Count)
            {
                Vector128<ushort> low = Vector128.Create<ushort>(group[j..]);
                Vector128<ushort> high = Vector128.Create<ushort>(group[(j + Vector128<ushort>.Count)..]);
                Vector128<byte> classes = Vector128.Narrow(low >>> 8, high >>> 8);
                block |= (ulong)classes.ExtractMostSignificantBits() << j;
                han |= (ulong)(classes << 1).ExtractMostSignificantBits() << j;
                Codes(low).CopyTo(group[j..]);
                Codes(high).CopyTo(group[(j + Vector128<ushort>.Count)..]);
            }

            inBlock[i] = block;
            isHan[i] = han;
        }
    }

    // Characters outside blocks may have data, of words that cannot be reached; here they only end blocks.
    private static Vector128<ushort> Codes(Vector128<ushort> entries) =>
        entries & (entries.AsInt16() >> 15).AsUInt16() & Vector128.Create(CharacterCode.CodeMask);
}
