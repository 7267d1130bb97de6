namespace Wenxi.Tagging;

/// <summary>What the multiplying loops need of a vector width.</summary>
/// <typeparam name="TVector">A vector of that width, of 32-bit whole numbers.</typeparam>
internal interface IByteVectors<TVector>
    where TVector : struct
{
    /// <summary>Sums of columns in a vector.</summary>
    static abstract int Columns { get; }

    static abstract TVector Load(ref int source, nuint at);

    static abstract TVector Load(ref sbyte source, nuint at);

    /// <summary>Adds to each sum sixteen state bytes times sixteen weights: four broadcast states times each vector of weights.</summary>
    static abstract TVector Add(TVector sum, ref byte states, nuint at, TVector w0, TVector w1, TVector w2, TVector w3);

    /// <summary>Writes sums times their scales.</summary>
    static abstract void Store(TVector sum, ref float scales, nuint scale, ref float target, nuint at);
}
