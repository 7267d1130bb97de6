using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wenxi.Tagging;

/// <summary>Relative error 7e-5, least over the interval.</summary>
internal readonly struct CheapExponential : IExponential
{
    private const float C0 = 0.999928057f;
    private const float C1 = 0.693260968f;
    private const float C2 = 0.242611125f;
    private const float C3 = 0.0551716685f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Fraction(Vector<float> f) =>
        ((new Vector<float>(C3) * f + new Vector<float>(C2)) * f + new Vector<float>(C1)) * f + new Vector<float>(C0);
}
