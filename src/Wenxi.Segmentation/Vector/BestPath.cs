using System.Runtime.InteropServices;

namespace Wenxi.Segmentation.Vector;

/// <summary>The best path from a position to the end of its block. Both halves of a vector of 128 bits, in this order.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct BestPath(double score, ulong starts)
{
    /// <summary>Logarithm of its probability.</summary>
    public readonly double Score = score;

    /// <summary>The word starts among the next 64 positions, its own in bit 0.</summary>
    public readonly ulong Starts = starts;
}
