using System.Buffers;

namespace Wenxi.Statistics.Parts;

/// <summary>The cells of a part: a <see cref="CellRun"/> for each term, in order.</summary>
/// <param name="bytes">The runs.</param>
/// <param name="rented">An array to give back, or null.</param>
internal sealed class PartCells(ReadOnlyMemory<byte> bytes, byte[]? rented) : IDisposable
{
    public ReadOnlySpan<byte> Bytes => bytes.Span;

    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
