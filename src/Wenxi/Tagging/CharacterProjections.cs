using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <summary>What layer 1 makes of each character before it knows the neighbours: computed once a character, then kept.</summary>
/// <remarks>
/// 768 floats (3 KB) a character; 100,000 characters of running text hold about 3,000 different ones, and computing
/// them again and again would be a fifth of the network's work. At most <see cref="MostKept"/> are kept (18 MB); text
/// with more pays that fifth for the others. Threads may compute the same row twice: both get the same numbers.
/// </remarks>
internal sealed class CharacterProjections
{
    private const int MostKept = 6_000;

    private readonly TaggerImage _image;
    private readonly FloatTable _weights;
    private readonly float[] _bias = new float[TaggerShape.ProjectionColumns];
    private readonly float[]?[] _kept;
    private int _keptCount;

    public CharacterProjections(TaggerImage image)
    {
        _image = image;
        _kept = new float[image.RowCount][];
        _weights = new FloatTable(TaggerShape.Width, TaggerShape.ProjectionColumns);
        for (int direction = 0; direction < 2; direction++)
        {
            FloatTable inputs = image.ReadInputs(direction);
            int offset = direction * TaggerShape.Columns;
            for (int row = 0; row < inputs.Rows; row++)
                inputs.Row(row).CopyTo(_weights.Row(row)[offset..]);
            image.Bias(direction).CopyTo(_bias.AsSpan(offset));
        }
    }

    /// <summary>The projection of a row: the forward direction's columns, then the backward direction's.</summary>
    public float[] this[int row] => Volatile.Read(ref _kept[row]) ?? Make(row);

    private float[] Make(int row)
    {
        var projection = new float[TaggerShape.ProjectionColumns];
        Project(row, projection);
        if (Volatile.Read(ref _keptCount) < MostKept && Interlocked.CompareExchange(ref _kept[row], projection, null) is null)
            Interlocked.Increment(ref _keptCount);
        return projection;
    }

    // Multiplies and adds apart, not fused: the same numbers on every machine.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Project(int row, Span<float> projection)
    {
        Span<float> embedding = stackalloc float[TaggerShape.Width];
        _image.ReadEmbedding(row, embedding);
        _bias.CopyTo(projection);
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(projection);
        for (int k = 0; k < embedding.Length; k++)
        {
            var factor = new Vector<float>(embedding[k]);
            ReadOnlySpan<Vector<float>> weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.Row(k));
            for (int i = 0; i < weights.Length && i < sums.Length; i++)
                sums[i] += weights[i] * factor;
        }
    }
}
