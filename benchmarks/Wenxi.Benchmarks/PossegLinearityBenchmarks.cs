using System.Text;
using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>As <see cref="LinearityBenchmarks"/>; smaller, since a character that the model lacks may be in 256 states.</summary>
public class PossegLinearityBenchmarks : IMeasuresText
{
    private readonly Segmenter _segmenter = new();
    private readonly TokenBuffer _tokens = new();
    private string _text = null!;

    [ParamsAllValues]
    public AdversarialText.Shape Shape { get; set; }

    [Params(5_000, 40_000)]
    public int Characters { get; set; }

    public long Utf8Bytes => Encoding.UTF8.GetByteCount(AdversarialText.Of(Shape, Characters));

    [GlobalSetup]
    public void Setup()
    {
        _text = AdversarialText.Of(Shape, Characters);
        if (SegmentLikePosseg() != Characters)
            throw new InvalidOperationException("the tokens do not cover the text");
    }

    [Benchmark]
    public int SegmentLikePosseg()
    {
        _segmenter.SegmentLikePosseg(_text, _tokens);
        return _tokens[_tokens.Count - 1].End;
    }
}
