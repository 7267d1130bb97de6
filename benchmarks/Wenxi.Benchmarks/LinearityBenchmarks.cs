using System.Text;
using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>Text made to hurt, at two sizes: time is linear where MB/s is the same for both.</summary>
public class LinearityBenchmarks : IMeasuresText
{
    private readonly Segmenter _segmenter = new();
    private readonly Segmenter _tagging = new(new SegmenterOptions { Tags = true });
    private readonly TokenBuffer _tokens = new();
    private string _text = null!;

    [ParamsAllValues]
    public AdversarialText.Shape Shape { get; set; }

    [Params(125_000, 1_000_000)]
    public int Characters { get; set; }

    public long Utf8Bytes => Encoding.UTF8.GetByteCount(AdversarialText.Of(Shape, Characters));

    [GlobalSetup]
    public void Setup()
    {
        _text = AdversarialText.Of(Shape, Characters);
        if (Segment() != Characters || SegmentWithTags() != Characters)
            throw new InvalidOperationException("the tokens do not cover the text");
    }

    [Benchmark]
    public int Segment()
    {
        _segmenter.Segment(_text, _tokens);
        return _tokens[_tokens.Count - 1].End;
    }

    [Benchmark]
    public int SegmentWithTags()
    {
        _tagging.Segment(_text, _tokens);
        return _tokens[_tokens.Count - 1].End;
    }
}
