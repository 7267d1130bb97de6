using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Tagging;

/// <summary>256-bit vectors: two byte products to a 16-bit sum in one instruction.</summary>
internal readonly struct Bytes256 : IByteVectors<Vector256<int>>
{
    public static int Columns => Vector256<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(ref int source, nuint at) => Vector256.LoadUnsafe(ref source, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(ref sbyte source, nuint at) => Vector256.LoadUnsafe(ref source, at).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> sum, ref byte states, nuint at, Vector256<int> w0, Vector256<int> w1, Vector256<int> w2, Vector256<int> w3)
    {
        Vector256<short> products = Multiply(ref states, at, w0);
        products += Multiply(ref states, at + ByteWeights.Quad, w1);
        products += Multiply(ref states, at + 2 * ByteWeights.Quad, w2);
        products += Multiply(ref states, at + 3 * ByteWeights.Quad, w3);
        return sum + Widen(products);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> sum, ref float scales, nuint scale, ref float target, nuint at) =>
        (Vector256.ConvertToSingle(sum) * Vector256.LoadUnsafe(ref scales, scale)).StoreUnsafe(ref target, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Multiply(ref byte states, nuint at, Vector256<int> weights) => Avx2.MultiplyAddAdjacent(
        Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref states, at))).AsByte(), weights.AsSByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widen(Vector256<short> products) => Avx2.MultiplyAddAdjacent(products, Vector256<short>.One);
}
