using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wenxi.Statistics.Numerics;

/// <summary>
/// Loops over dense vectors. Always four lanes, whatever the machine has: sums of floating-point numbers depend on their
/// order, and results are the same everywhere.
/// </summary>
internal static class VectorMath
{
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var xs = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var ys = MemoryMarshal.Cast<double, Vector256<double>>(y[..x.Length]);
        var lanes = Vector256<double>.Zero;
        for (var i = 0; i < xs.Length; i++)
            lanes += xs[i] * ys[i];
        var sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
        for (var i = xs.Length * Vector256<double>.Count; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }

    public static double Norm(ReadOnlySpan<double> x) => Math.Sqrt(Dot(x, x));

    /// <summary>Adds <paramref name="factor"/> times x to y.</summary>
    public static void AddScaled(ReadOnlySpan<double> x, double factor, Span<double> y)
    {
        var xs = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var ys = MemoryMarshal.Cast<double, Vector256<double>>(y[..x.Length]);
        for (var i = 0; i < xs.Length; i++)
            ys[i] += xs[i] * factor;
        for (var i = xs.Length * Vector256<double>.Count; i < x.Length; i++)
            y[i] += x[i] * factor;
    }

    public static void Scale(Span<double> x, double factor)
    {
        foreach (ref var value in x)
            value *= factor;
    }
}
