using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>What user words cost: cutting line by line with them, making a segmenter with them, adding one more.</summary>
/// <remarks>The speed with words of a kind is to be read against <see cref="UserWordKind.None"/> in the same run.</remarks>
public class UserWordBenchmarks : IMeasuresText
{
    private readonly TokenBuffer _tokens = new();
    private readonly UserDictionary _oneMore = UserDictionary.Empty.Add("原生云");
    private Segmenter _segmenter = null!;
    private string[] _lines = null!;

    [Params(UserWordKind.None, UserWordKind.One, UserWordKind.Random, UserWordKind.RandomWithFrequencies, UserWordKind.Compounds, UserWordKind.OfTheText, UserWordKind.OfTheWordList)]
    public UserWordKind Kind { get; set; }

    [Params(100_000)]
    public int Count { get; set; }

    public long Utf8Bytes => BenchmarkText.Utf8Bytes;

    [GlobalSetup]
    public void Setup()
    {
        // Lines are read before the clock starts; a dictionary remembers its lexicon, so that each build needs its own.
        UserDictionary words = UserWordSets.Make(Kind, Count);
        _lines = [.. words.Words.Select(word => word.Frequency is { } frequency ? $"{word.Text}\t{frequency}" : word.Text)];
        _segmenter = new Segmenter(new SegmenterOptions { UserDictionary = words });
        if (Cut() == 0)
            throw new InvalidOperationException("no tokens");
    }

    [Benchmark]
    public long Cut()
    {
        long count = 0;
        foreach (string line in BenchmarkText.Lines)
        {
            _segmenter.Segment(line, _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public Segmenter Build() => new(new SegmenterOptions { UserDictionary = UserDictionary.FromLines(_lines) });

    [Benchmark]
    public Segmenter AddOne() => _segmenter.WithWords(_oneMore);
}
