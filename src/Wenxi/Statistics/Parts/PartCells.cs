using System.Buffers;
using System.Runtime.CompilerServices;

namespace Wenxi.Statistics.Parts;

/// <summary>The cells of a part: how many terms each document has, then a run of cells for each term.</summary>
/// <param name="bytes">As <see cref="PartWriter"/> writes them.</param>
/// <param name="rented">An array to give back, or null.</param>
internal sealed class PartCells(ReadOnlyMemory<byte> bytes, byte[]? rented) : IDisposable
{
    /// <summary>All of it.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>Reads a number of terms or documents.</summary>
    /// <param name="bytes">The cells.</param>
    /// <param name="position">Where the number stands, then where the next one does.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadCount(ReadOnlySpan<byte> bytes, ref int position)
    {
        int count = bytes[position++];
        return count < 0x80 ? count : ReadLong(bytes, ref position, count & 0x7F);
    }

    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    private static int ReadLong(ReadOnlySpan<byte> bytes, ref int position, int number)
    {
        for (int shift = 7; ; shift += 7)
        {
            int next = bytes[position++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }
}
