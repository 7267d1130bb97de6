using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>What parts of speech cost: on the segmenter's own words, and as jieba's posseg cuts.</summary>
public class TaggingBenchmarks : IMeasuresText
{
    private readonly Segmenter _plain = new();
    private readonly Segmenter _tagging = new(new SegmenterOptions { Tags = true });
    private readonly TokenBuffer _tokens = new();
    private string[] _texts = null!;

    [Params(TextUnit.Lines, TextUnit.Whole)]
    public TextUnit Unit { get; set; }

    public long Utf8Bytes => BenchmarkText.Utf8Bytes;

    [GlobalSetup]
    public void Setup()
    {
        _texts = BenchmarkText.In(Unit);
        ExpectedCounts.Check("Precise", Unit, WithoutTags());
        ExpectedCounts.Check("Precise", Unit, WithTags());
        ExpectedCounts.Check("Posseg", Unit, LikePosseg());
    }

    [Benchmark(Baseline = true)]
    public long WithoutTags() => Segment(_plain);

    [Benchmark]
    public long WithTags() => Segment(_tagging);

    [Benchmark]
    public long LikePosseg()
    {
        long count = 0;
        foreach (string text in _texts)
        {
            _plain.SegmentLikePosseg(text, _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    private long Segment(Segmenter segmenter)
    {
        long count = 0;
        foreach (string text in _texts)
        {
            segmenter.Segment(text, _tokens);
            count += _tokens.Count;
        }

        return count;
    }
}
