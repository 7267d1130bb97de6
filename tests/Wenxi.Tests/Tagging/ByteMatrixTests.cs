using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Wenxi.Tagging;

namespace Wenxi.Tests.Tagging;

/// <summary>The multiplying loops of every width that the machine has give the same sums, to the bit.</summary>
public sealed class ByteMatrixTests
{
    private static readonly (int Rows, int Columns)[] Shapes = [(16, 16), (128, 256), (384, 128), (256, 64)];

    [Test]
    public void EveryWidth_GivesTheSumsOfThePlainLoop(
        [ValueSource(nameof(Shapes))] (int Rows, int Columns) shape, [Values(1, 2, 3, 8)] int lanes, [Values(1, 64, 127, -1)] int state)
    {
        var random = new Random(20_260_101);
        ByteMatrix matrix = RandomMatrix(random, shape.Rows, shape.Columns);
        byte[] inputs = new byte[LanePlan.Lanes * shape.Rows];
        for (int i = 0; i < inputs.Length; i++)
            inputs[i] = (byte)(state < 0 ? random.Next(1, 128) : state);

        float[] expected = Sums(shape.Columns, lanes, sums => matrix.MultiplyPlainly(inputs, lanes, sums));
        Assert.That(Sums(shape.Columns, lanes, sums => matrix.Multiply(inputs, lanes, sums)), Is.EqualTo(expected), "as chosen for this machine");
        if (Vector128.IsHardwareAccelerated)
            Assert.That(Sums(shape.Columns, lanes, sums => matrix.Multiply<Bytes128, Vector128<int>>(inputs, lanes, sums)), Is.EqualTo(expected), "128 bits");
        if (Avx2.IsSupported)
            Assert.That(Sums(shape.Columns, lanes, sums => matrix.Multiply<Bytes256, Vector256<int>>(inputs, lanes, sums)), Is.EqualTo(expected), "256 bits");
        if (Avx512BW.IsSupported)
            Assert.That(Sums(shape.Columns, lanes, sums => matrix.Multiply<Bytes512, Vector512<int>>(inputs, lanes, sums)), Is.EqualTo(expected), "512 bits");
    }

    [Test]
    public void Sums_AreThoseOfTheWeightsWithinTheirRounding()
    {
        var random = new Random(7);
        FloatTable table = RandomTable(random, 384, 32);
        var matrix = new ByteMatrix(new ByteWeights(table));
        byte[] inputs = new byte[LanePlan.Lanes * table.Rows];
        for (int i = 0; i < inputs.Length; i++)
            inputs[i] = (byte)random.Next(1, 128);
        float[] sums = Sums(table.Columns, 8, sums => matrix.Multiply(inputs, 8, sums));
        for (int lane = 0; lane < 8; lane++)
        {
            for (int column = 0; column < table.Columns; column++)
            {
                double expected = 0;
                for (int row = 0; row < table.Rows; row++)
                    expected += table[row, column] * (inputs[lane * table.Rows + row] - ByteMatrix.ZeroPoint) / (double)ByteMatrix.Steps;
                Assert.That(sums[lane * table.Columns + column], Is.EqualTo(expected).Within(0.5));
            }
        }
    }

    [Test]
    public void Weights_AllOfOneSign_CannotOverflow()
    {
        var table = new FloatTable(128, 16);
        Array.Fill(table.Values, 1f);
        var weights = new ByteWeights(table);
        Assert.That(weights.Packed.Take(8).Select(weight => weight * 127).Sum(), Is.LessThanOrEqualTo(short.MaxValue));
    }

    private static float[] Sums(int columns, int lanes, Action<float[]> multiply)
    {
        var sums = new float[LanePlan.Lanes * columns];
        multiply(sums);
        return sums[..(lanes * columns)];
    }

    private static ByteMatrix RandomMatrix(Random random, int rows, int columns) => new(new ByteWeights(RandomTable(random, rows, columns)));

    private static FloatTable RandomTable(Random random, int rows, int columns)
    {
        var table = new FloatTable(rows, columns);
        for (int i = 0; i < table.Values.Length; i++)
            table.Values[i] = (float)(random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5);
        return table;
    }
}
