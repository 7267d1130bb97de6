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
        FindScales(table, Scales);
        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<float> weights = table.Row(row);
            for (int column = 0; column < weights.Length; column++)
            {
                var weight = (sbyte)MathF.Round(weights[column] / Scales[column]);
                Packed[Index(row, column)] = weight;
                Corrections[column] -= ByteMatrix.ZeroPoint * weight;
            }
        }

        for (int column = 0; column < Columns; column++)
            Scales[column] /= ByteMatrix.Steps;
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

    // Row by row, as the table lies in memory: column by column took three times as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindScales(FloatTable table, float[] scales)
    {
        var positive = new float[table.Columns];
        var negative = new float[table.Columns];
        for (int group = 0; group < table.Rows; group += Group)
        {
            for (int half = 0; half < Quad; half += 2)
            {
                Array.Clear(positive);
                Array.Clear(negative);
                for (int i = 0; i < Group / 2; i++)
                {
                    ReadOnlySpan<float> weights = table.Row(group + i / 2 * Quad + half + i % 2);
                    for (int column = 0; column < weights.Length; column++)
                    {
                        float weight = weights[column];
                        positive[column] += Math.Max(weight, 0);
                        negative[column] += Math.Max(-weight, 0);
                        scales[column] = Math.Max(scales[column], Math.Abs(weight) / LargestWeight);
                    }
                }

                for (int column = 0; column < scales.Length; column++)
                    scales[column] = Math.Max(scales[column], Math.Max(positive[column], negative[column]) / LargestSum);
            }
        }

        for (int column = 0; column < scales.Length; column++)
            scales[column] = scales[column] > 0 ? scales[column] : 1;
    }
}
