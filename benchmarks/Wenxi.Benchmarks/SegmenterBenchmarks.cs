using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>Each way to cut, into each kind of result.</summary>
public class SegmenterBenchmarks : IMeasuresText
{
    private Segmenter _segmenter = null!;
    private TokenBuffer _tokens = null!;
    private string[] _texts = null!;

    public enum Cut
    {
        Precise,
        PreciseNoHmm,
        Full,
        Search,
    }

    [Params(Cut.Precise, Cut.PreciseNoHmm, Cut.Full, Cut.Search)]
    public Cut Mode { get; set; }

    [Params(TextUnit.Lines, TextUnit.Whole)]
    public TextUnit Unit { get; set; }

    public long Utf8Bytes => BenchmarkText.Utf8Bytes;

    [GlobalSetup]
    public void Setup()
    {
        _segmenter = new Segmenter(new SegmenterOptions
        {
            Mode = Mode switch
            {
                Cut.Full => SegmentationMode.Full,
                Cut.Search => SegmentationMode.Search,
                _ => SegmentationMode.Precise,
            },
            UnknownWords = Mode == Cut.PreciseNoHmm ? UnknownWordModel.None : UnknownWordModel.HiddenMarkov,
            Compatibility = Compatibility.Jieba,
        });
        _tokens = new TokenBuffer();
        _texts = BenchmarkText.In(Unit);
        ExpectedCounts.Check(Mode.ToString(), Unit, IntoBuffer());
        ExpectedCounts.Check(Mode.ToString(), Unit, ToTokens());
        ExpectedCounts.Check(Mode.ToString(), Unit, ToStrings());
    }

    [Benchmark(Baseline = true)]
    public long IntoBuffer()
    {
        long count = 0;
        foreach (string text in _texts)
        {
            _segmenter.Segment(text, _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public long ToTokens()
    {
        long count = 0;
        foreach (string text in _texts)
            count += _segmenter.Segment(text).Length;
        return count;
    }

    [Benchmark]
    public long ToStrings()
    {
        long count = 0;
        foreach (string text in _texts)
            count += _segmenter.Cut(text).Length;
        return count;
    }
}
