using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Wenxi.DictionaryCompiler;

/// <summary>Reads the model.bin of dictionaries/lac or dictionaries/ner, whose layout stands in the SOURCE.md of the former.</summary>
internal sealed class TaggerModelFile
{
    private const int Gates = 3;
    private const int Directions = 2;
    private const int Layers = 2;

    private readonly SourceFile _source;
    private readonly List<short> _matrices = [];
    private readonly List<float> _scales = [];
    private readonly List<float> _biases = [];
    private int _position;

    public TaggerModelFile(SourceFile source)
    {
        _source = source;
        if (!Take(8).SequenceEqual("WENXILAC"u8) || Number() != 1)
            throw Wrong("it does not start with WENXILAC and version 1");
        Rows = Number();
        Width = Number();
        Hidden = Number();
        Labels = Number();
        EmbeddingScales = Array<float>(Rows);
        Embedding = Array<short>(Rows * Width);
        for (int layer = 0; layer < Layers; layer++)
        {
            for (int direction = 0; direction < Directions; direction++)
                ReadDirection(layer == 0 ? Width : Directions * Hidden);
        }

        ReadMatrix(Directions * Hidden, Labels);
        _biases.AddRange(Array<float>(Labels));
        Transitions = Array<float>((Labels + 2) * Labels);
        if (_position != source.Content.Length)
            throw Wrong($"{source.Content.Length - _position} bytes follow the last tensor");
        if (EmbeddingScales.Concat(_scales).Concat(_biases).Concat(Transitions).Any(value => !float.IsFinite(value)))
            throw Wrong("a number is not finite");
    }

    public int Rows { get; }

    public int Width { get; }

    public int Hidden { get; }

    public int Labels { get; }

    public float[] EmbeddingScales { get; }

    public short[] Embedding { get; }

    public short[] Matrices => [.. _matrices];

    public float[] MatrixScales => [.. _scales];

    public float[] Biases => [.. _biases];

    public float[] Transitions { get; }

    private void ReadDirection(int inputs)
    {
        ReadMatrix(inputs, Gates * Hidden);
        ReadMatrix(Hidden, (Gates - 1) * Hidden);
        ReadMatrix(Hidden, Hidden);
        _biases.AddRange(Array<float>(Gates * Hidden));
    }

    private void ReadMatrix(int rows, int columns)
    {
        _scales.AddRange(Array<float>(columns));
        _matrices.AddRange(Array<short>(rows * columns));
    }

    private T[] Array<T>(int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Take(count * Marshal.SizeOf<T>())).ToArray();

    private int Number()
    {
        int number = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return number is >= 0 and <= ushort.MaxValue ? number : throw Wrong($"{number} is no number of rows or columns");
    }

    private ReadOnlySpan<byte> Take(int bytes)
    {
        if (bytes > _source.Content.Length - _position)
            throw Wrong($"it ends at byte {_source.Content.Length} and should go on for {bytes - (_source.Content.Length - _position)} more");
        _position += bytes;
        return _source.Content.AsSpan(_position - bytes, bytes);
    }

    private SourceException Wrong(string reason) => new(_source.Path, 1, reason);
}
