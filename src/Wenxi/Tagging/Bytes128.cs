using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wenxi.Tagging;

/// <summary>128-bit vectors: one instruction where the machine has SSSE3, else shifts and 16-bit products (also Arm).</summary>
internal readonly struct Bytes128 : IByteVectors<Vector128<int>>
{
    public static int Columns => Vector128<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(ref int source, nuint at) => Vector128.LoadUnsafe(ref source, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(ref sbyte source, nuint at) => Vector128.LoadUnsafe(ref source, at).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Add(Vector128<int> sum, ref byte states, nuint at, Vector128<int> w0, Vector128<int> w1, Vector128<int> w2, Vector128<int> w3)
    {
        Vector128<short> products = Multiply(ref states, at, w0);
        products += Multiply(ref states, at + ByteWeights.Quad, w1);
        products += Multiply(ref states, at + 2 * ByteWeights.Quad, w2);
        products += Multiply(ref states, at + 3 * ByteWeights.Quad, w3);
        return sum + Widen(products);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sum, ref float scales, nuint scale, ref float target, nuint at) =>
        (Vector128.ConvertToSingle(sum) * Vector128.LoadUnsafe(ref scales, scale)).StoreUnsafe(ref target, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Multiply(ref byte states, nuint at, Vector128<int> weights)
    {
        Vector128<int> broadcast = Vector128.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref states, at)));
        if (Ssse3.IsSupported)
            return Ssse3.MultiplyAddAdjacent(broadcast.AsByte(), weights.AsSByte());
        Vector128<short> even = (broadcast.AsInt16() & Vector128.Create((short)0xFF)) * Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(weights.AsInt16(), 8), 8);
        Vector128<short> odd = Vector128.ShiftRightLogical(broadcast.AsInt16(), 8) * Vector128.ShiftRightArithmetic(weights.AsInt16(), 8);
        return even + odd;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Widen(Vector128<short> products) => Sse2.IsSupported
        ? Sse2.MultiplyAddAdjacent(products, Vector128<short>.One)
        : Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(products.AsInt32(), 16), 16) + Vector128.ShiftRightArithmetic(products.AsInt32(), 16);
}
