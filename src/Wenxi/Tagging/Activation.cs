using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wenxi.Tagging;

/// <summary>The exponential and what the gates make of it, on vectors of any width.</summary>
/// <remarks>
/// Multiplies and adds apart, not fused, and no rounding that depends on the machine: the same numbers for every vector
/// width. 2ˣ is 2ⁿ · 2ᶠ with n whole and |f| ≤ ½; n is read from the low bits of x + 1.5 · 2²³, and 2ᶠ is a polynomial
/// (Chebyshev fit): of degree 3 (relative error 7e-5) for the quantised path, whose states have steps of 1/63, of
/// degree 6 (2e-9) for the exact one.
/// </remarks>
internal static class Activation
{
    private const float Log2E = 1.44269504f;
    private const float RoundingMagic = 12582912f;
    private const float Largest = 126f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid<TDegree>(Vector<float> x)
        where TDegree : IExponential => Vector<float>.One / (Vector<float>.One + PowerOfTwo<TDegree>(x * new Vector<float>(-Log2E)));

    /// <summary>2 · sigmoid(2x) − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh<TDegree>(Vector<float> x)
        where TDegree : IExponential =>
        new Vector<float>(2) / (Vector<float>.One + PowerOfTwo<TDegree>(x * new Vector<float>(-2 * Log2E))) - Vector<float>.One;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Exp<TDegree>(Vector<float> x)
        where TDegree : IExponential => PowerOfTwo<TDegree>(x * new Vector<float>(Log2E));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> PowerOfTwo<TDegree>(Vector<float> x)
        where TDegree : IExponential
    {
        x = Vector.MinNative(Vector.MaxNative(x, new Vector<float>(-Largest)), new Vector<float>(Largest));
        Vector<float> shifted = x + new Vector<float>(RoundingMagic);
        Vector<float> fraction = x - (shifted - new Vector<float>(RoundingMagic));
        return Vector.AsVectorSingle(Vector.AsVectorInt32(TDegree.Fraction(fraction)) + Vector.ShiftLeft(Vector.AsVectorInt32(shifted), 23));
    }
}
