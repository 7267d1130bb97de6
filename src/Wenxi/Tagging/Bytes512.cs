using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Tagging;

/// <summary>512-bit vectors: two byte products to a 16-bit sum in one instruction.</summary>
internal readonly struct Bytes512 : IByteVectors<Vector512<int>>
{
    public static int Columns => Vector512<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(ref int source, nuint at) => Vector512.LoadUnsafe(ref source, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(ref sbyte source, nuint at) => Vector512.LoadUnsafe(ref source, at).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Add(Vector512<int> sum, ref byte states, nuint at, Vector512<int> w0, Vector512<int> w1, Vector512<int> w2, Vector512<int> w3)
    {
        Vector512<short> products = Multiply(ref states, at, w0);
        products += Multiply(ref states, at + ByteWeights.Quad, w1);
        products += Multiply(ref states, at + 2 * ByteWeights.Quad, w2);
        products += Multiply(ref states, at + 3 * ByteWeights.Quad, w3);
        return sum + Widen(products);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<int> sum, ref float scales, nuint scale, ref float target, nuint at) =>
        (Vector512.ConvertToSingle(sum) * Vector512.LoadUnsafe(ref scales, scale)).StoreUnsafe(ref target, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Multiply(ref byte states, nuint at, Vector512<int> weights) => Avx512BW.MultiplyAddAdjacent(
        Vector512.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref states, at))).AsByte(), weights.AsSByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector512<short> products) => Avx512BW.MultiplyAddAdjacent(products, Vector512<short>.One);
}
