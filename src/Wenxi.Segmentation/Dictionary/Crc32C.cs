using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.Dictionary;

/// <summary>CRC-32C (Castagnoli, RFC 3720), 8 bytes a step with the CPU's instruction where it has one.</summary>
internal static class Crc32C
{
    /// <remarks>Four independent lanes hide the latency of the instruction; their sums are chained at the end.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Runs once, at start-up: never worth a tier-0 loop.
    public static uint Compute(ReadOnlySpan<byte> data)
    {
        uint a = ~0u, b = ~0u, c = ~0u, d = ~0u;
        while (data.Length >= 32)
        {
            a = BitOperations.Crc32C(a, BinaryPrimitives.ReadUInt64LittleEndian(data));
            b = BitOperations.Crc32C(b, BinaryPrimitives.ReadUInt64LittleEndian(data[8..]));
            c = BitOperations.Crc32C(c, BinaryPrimitives.ReadUInt64LittleEndian(data[16..]));
            d = BitOperations.Crc32C(d, BinaryPrimitives.ReadUInt64LittleEndian(data[24..]));
            data = data[32..];
        }

        uint crc = BitOperations.Crc32C(BitOperations.Crc32C(BitOperations.Crc32C(a, b), c), d);
        foreach (byte value in data)
            crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }
}
