using System.Runtime.CompilerServices;

namespace Wenxi.Tagging;

/// <summary>Weights as 8-bit numbers in the order in which the multiplying loops read them.</summary>
/// <remarks>
/// A state byte is at most 127. Sixteen of them times sixteen weights of a column are summed in 16 bits, two at a time in
/// one half of a 32-bit lane and two in the other, before the sum is widened. So in each half and each group of sixteen
/// rows the positive weights of a column, and the negative ones, may sum to <see cref="LargestSum"/> at most: with the
/// scale found here nothing can overflow and no adding needs to saturate, on any machine. Few columns lose precision to it.
/// </remarks>
internal sealed class ByteWeights
{
    /// <summary>Rows that the 32 bits of one column's lane hold.</summary>
    public const int Quad = 4;

    /// <summary>Rows summed in 16 bits before widening.</summary>
    public const int Group = 4 * Quad;

    /// <summary>Columns stand together in blocks of so many: one 512-bit vector, two of 256 bits or four of 128.</summary>
    public const int Block = 16;

    private const int LargestWeight = 127;

    // 258 · 127 is the most that 16 bits hold; rounding may add a half for each of the eight weights.
    private const int LargestSum = 254;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Runs once, at start-up.
    public ByteWeights(FloatTable table)
    {
        Rows = table.Rows;
        Columns = table.Columns;
        Packed = new sbyte[Rows * Columns];
        Scales = new float[Columns];
        Corrections = new int[Columns];
        for (int column = 0; column < Columns; column++)
        {
            float scale = Scale(table, column);
            int sum = 0;
            for (int row = 0; row < Rows; row++)
            {
                var weight = (sbyte)MathF.Round(table[row, column] / scale);
                Packed[Index(row, column)] = weight;
                sum += weight;
            }

            Scales[column] = scale / ByteMatrix.Steps;
            Corrections[column] = -ByteMatrix.ZeroPoint * sum;
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Block of columns, quad of rows, column, row.</summary>
    public sbyte[] Packed { get; }

    /// <summary>What one unit of a column's sum is worth.</summary>
    public float[] Scales { get; }

    /// <summary>What the zero point of the states adds to each column's sum, negated.</summary>
    public int[] Corrections { get; }

    public int Index(int row, int column) =>
        ((column / Block * (Rows / Quad) + row / Quad) * Block + column % Block) * Quad + row % Quad;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Scale(FloatTable table, int column)
    {
        ReadOnlySpan<float> values = table.Values;
        float largest = 0, largestSum = 0;
        for (int group = 0; group < table.Rows; group += Group)
        {
            for (int half = 0; half < Quad; half += 2)
            {
                float positive = 0, negative = 0;
                for (int quad = group; quad < group + Group; quad += Quad)
                {
                    for (int row = quad + half; row < quad + half + 2; row++)
                    {
                        float weight = values[row * table.Columns + column];
                        largest = Math.Max(largest, Math.Abs(weight));
                        positive += Math.Max(weight, 0);
                        negative += Math.Max(-weight, 0);
                    }
                }

                largestSum = Math.Max(largestSum, Math.Max(positive, negative));
            }
        }

        float scale = Math.Max(largest / LargestWeight, largestSum / LargestSum);
        return scale > 0 ? scale : 1;
    }
}
