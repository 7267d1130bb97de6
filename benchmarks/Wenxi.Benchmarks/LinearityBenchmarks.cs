using System.Text;
using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>Text made to hurt, at two sizes: time is linear where MB/s is the same for both.</summary>
public class LinearityBenchmarks : IMeasuresText
{
    private const int Small = 125_000;
    private const int Large = 1_000_000;

    private readonly Segmenter _segmenter = new();
    private readonly TokenBuffer _tokens = new();
    private string _text = null!;

    public enum Shape
    {
        OneHanCharacter,
        OneLatinLetter,
        UnknownHan,
        LongWords,
        AlternatingScripts,
        LoneSurrogates,
        Spaces,
    }

    [Params(Shape.OneHanCharacter, Shape.OneLatinLetter, Shape.UnknownHan, Shape.LongWords, Shape.AlternatingScripts, Shape.LoneSurrogates, Shape.Spaces)]
    public Shape Pattern { get; set; }

    [Params(Small, Large)]
    public int Characters { get; set; }

    public long Utf8Bytes => Encoding.UTF8.GetByteCount(Text());

    [GlobalSetup]
    public void Setup()
    {
        _text = Text();
        int covered = Segment();
        if (covered != Characters)
            throw new InvalidOperationException($"the last token ends at {covered}");
    }

    [Benchmark]
    public int Segment()
    {
        _segmenter.Segment(_text, _tokens);
        return _tokens[_tokens.Count - 1].End;
    }

    [Benchmark]
    public int SegmentLikePosseg()
    {
        _segmenter.SegmentLikePosseg(_text, _tokens);
        return _tokens[_tokens.Count - 1].End;
    }

    private string Text()
    {
        string unit = Pattern switch
        {
            Shape.OneHanCharacter => "一",
            Shape.OneLatinLetter => "a",
            Shape.UnknownHan => "鿕丂龥乀",
            Shape.LongWords => "中华人民共和国中央人民政府驻香港特别行政区联络办公室",
            Shape.AlternatingScripts => "中a1。文B2 ",
            Shape.LoneSurrogates => "\uDE00\uD83D中",
            _ => " ",
        };
        var text = new StringBuilder(Characters + unit.Length);
        while (text.Length < Characters)
            text.Append(unit);
        return text.ToString(0, Characters);
    }
}
