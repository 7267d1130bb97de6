using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wenxi.Tagging;

/// <summary>Relative error 2e-9, below the precision of a float.</summary>
internal readonly struct PreciseExponential : IExponential
{
    private const float P1 = 0.693147182f;
    private const float P2 = 0.240226477f;
    private const float P3 = 0.0555032901f;
    private const float P4 = 0.00961837359f;
    private const float P5 = 0.00133998482f;
    private const float P6 = 0.000153707049f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Fraction(Vector<float> f) =>
        (((((new Vector<float>(P6) * f + new Vector<float>(P5)) * f + new Vector<float>(P4)) * f + new Vector<float>(P3)) * f
            + new Vector<float>(P2)) * f + new Vector<float>(P1)) * f + Vector<float>.One;
}
