using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Parts;

/// <summary>
/// In which documents a term occurs, and how often: two bytes for each, which are written and read without asking how long they
/// are. Thirteen bits are the step from the document before, three how often; what does not fit is 0, followed by both numbers
/// in four bytes each. A cell that occurs no time ends the run.
/// </summary>
internal static class CellRun
{
    private const int LongestCell = sizeof(ushort) + 2 * sizeof(uint);
    private const int CountBits = 3;
    private const uint CountMask = (1 << CountBits) - 1;
    private const uint LargestStep = ushort.MaxValue >> CountBits;
    private const ushort End = 1 << CountBits;

    /// <summary>The most bytes of a run of so many cells.</summary>
    public static long MostBytes(int cells) => (long)LongestCell * cells + sizeof(ushort);

    /// <summary>Makes one cell of all occurrences in one document.</summary>
    /// <param name="documents">A document for each occurrence, ascending.</param>
    /// <param name="cells">Takes for each different document the step from the one before, from −1 on, in the high half, and the count in the low one.</param>
    /// <param name="termsOf">One is added to each document.</param>
    /// <returns>The number of different documents.</returns>
    public static int Collect(ReadOnlySpan<int> documents, Span<ulong> cells, Span<int> termsOf)
    {
        int last = -1;
        int place = -1;
        ulong cell = 0;
        foreach (int document in documents)
        {
            // Without branches: whether a term occurs again in a document cannot be foreseen.
            int isNew = Unsafe.BitCast<bool, byte>(document != last);
            ulong again = cell + 1;
            ulong first = ((ulong)(uint)(document - last) << 32) | 1;
            cell = again ^ ((again ^ first) & (ulong)-(long)isNew);
            place += isNew;
            cells[place] = cell;
            termsOf[document] += isNew;
            last = document;
        }

        return place + 1;
    }

    /// <summary>Writes cells as <see cref="Collect"/> makes them.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="bytes">Takes them.</param>
    /// <returns>The number of bytes.</returns>
    public static int Write(ReadOnlySpan<ulong> cells, Span<byte> bytes)
    {
        int length = 0;
        foreach (ulong cell in cells)
        {
            uint step = (uint)(cell >> 32);
            uint count = (uint)cell;
            if (step <= LargestStep && count <= CountMask)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(bytes[length..], (ushort)((step << CountBits) | count));
                length += sizeof(ushort);
                continue;
            }

            BinaryPrimitives.WriteUInt16LittleEndian(bytes[length..], 0);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[(length + sizeof(ushort))..], step);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[(length + sizeof(ushort) + sizeof(uint))..], count);
            length += LongestCell;
        }

        BinaryPrimitives.WriteUInt16LittleEndian(bytes[length..], End);
        return length + sizeof(ushort);
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="bytes">The cells.</param>
    /// <param name="position">Where the cell stands, then where the next one does.</param>
    /// <param name="step">The step from the document before.</param>
    /// <param name="count">How often the term occurs in the document.</param>
    /// <returns>Whether there was one; the run ends otherwise.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> bytes, ref int position, out int step, out uint count)
    {
        uint cell = BinaryPrimitives.ReadUInt16LittleEndian(bytes[position..]);
        position += sizeof(ushort);
        count = cell & CountMask;
        step = (int)(cell >> CountBits);
        if (cell == 0)
            count = ReadLarge(bytes, ref position, out step);
        return cell != End;
    }

    private static uint ReadLarge(ReadOnlySpan<byte> bytes, ref int position, out int step)
    {
        step = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes[position..]);
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(position + sizeof(uint))..]);
        position += 2 * sizeof(uint);
        return count;
    }
}
