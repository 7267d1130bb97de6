using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;
using Wenxi.Segmentation.Vector;

namespace Wenxi.Benchmarks;

/// <summary>Nested scopes: all passes of the engine up to one; what a pass costs is the difference to the scope before.</summary>
public class PassBenchmarks : IMeasuresText
{
    private readonly Lexicon _lexicon = Lexicon.Default;
    private readonly Chunk _chunk = new();
    private readonly TokenBuffer _tokens = new();
    private readonly string _text = BenchmarkText.Whole;

    public enum Pass
    {
        Map,
        Pairs,
        Deep,
        Path,
        Runs,
        Join,
        Emit,
    }

    [ParamsAllValues]
    public Pass UpTo { get; set; }

    public long Utf8Bytes => BenchmarkText.Utf8Bytes;

    [GlobalSetup]
    public void Setup()
    {
        Pass asked = UpTo;
        UpTo = Pass.Emit;
        ExpectedCounts.Check("Precise", TextUnit.Whole, Passes());
        UpTo = asked;
    }

    [Benchmark]
    public long Passes()
    {
        _tokens.Clear();
        for (int position = 0; position < _text.Length; position += _chunk.Length)
        {
            ReadOnlySpan<char> rest = _text.AsSpan(position);
            ChunkReader.Read(rest, _lexicon, _chunk);
            if (UpTo >= Pass.Pairs)
                PairPass.Run(_lexicon, _chunk);
            if (UpTo >= Pass.Deep)
                DeepPass.Run(_lexicon, _chunk);
            if (UpTo >= Pass.Path)
                PathPass.Run(_lexicon, _chunk);
            if (UpTo >= Pass.Runs)
                RunPass.JoinUnknownWords(_lexicon, rest, _chunk);
            if (UpTo >= Pass.Join)
                JoinPass.Run(rest[.._chunk.Length], _chunk);
            if (UpTo >= Pass.Emit)
                EmitPass.Run(_chunk, position, _tokens);
        }

        return _tokens.Count;
    }
}
