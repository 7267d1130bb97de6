using System.Numerics;

namespace Wenxi.Tagging;

/// <summary>2ᶠ for |f| ≤ ½.</summary>
internal interface IExponential
{
    static abstract Vector<float> Fraction(Vector<float> fraction);
}
