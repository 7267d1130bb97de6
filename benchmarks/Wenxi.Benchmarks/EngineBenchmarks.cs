using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>Both engines, as the machine is and with one vector width after another switched off.</summary>
[Config(typeof(Widths))]
public class EngineBenchmarks : IMeasuresText
{
    private readonly TokenBuffer _tokens = new();
    private Segmenter _segmenter = null!;
    private string[] _texts = null!;

    public enum Implementation
    {
        Scalar,
        Vector,
    }

    [ParamsAllValues]
    public Implementation Engine { get; set; }

    [ParamsAllValues]
    public TextUnit Unit { get; set; }

    public long Utf8Bytes => BenchmarkText.Utf8Bytes;

    [GlobalSetup]
    public void Setup()
    {
        SegmentationEngine engine = Engine == Implementation.Scalar ? SegmentationEngine.Scalar : SegmentationEngine.Vector;
        _segmenter = new Segmenter(Lexicon.Default, new SegmenterOptions { Compatibility = Compatibility.Jieba }, engine);
        _texts = BenchmarkText.In(Unit);
        ExpectedCounts.Check("Precise", Unit, Segment());
    }

    [Benchmark]
    public long Segment()
    {
        long count = 0;
        foreach (string text in _texts)
        {
            _segmenter.Segment(text, _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    private sealed class Widths : ManualConfig
    {
        public Widths()
        {
            AddJob(Job.Default.WithId("as it is"));
            AddJob(Job.Default.WithEnvironmentVariables(new EnvironmentVariable("DOTNET_EnableAVX512", "0")).WithId("no AVX-512"));
            AddJob(Job.Default.WithEnvironmentVariables(new EnvironmentVariable("DOTNET_EnableAVX2", "0")).WithId("no AVX2"));
            AddJob(Job.Default.WithEnvironmentVariables(new EnvironmentVariable("DOTNET_EnableHWIntrinsic", "0")).WithId("no SIMD"));
        }
    }
}
