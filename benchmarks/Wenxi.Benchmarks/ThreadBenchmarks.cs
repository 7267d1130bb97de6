using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>One segmenter and several threads, each going through the whole text: with perfect scaling the time stays the same.</summary>
public class ThreadBenchmarks : IMeasuresText
{
    private readonly Segmenter _segmenter = new(new SegmenterOptions { Compatibility = Compatibility.Jieba });

    [Params(1, 2, 4, 8)]
    public int Threads { get; set; }

    /// <summary>Of all threads together.</summary>
    public long Utf8Bytes => BenchmarkText.Utf8Bytes * Threads;

    [Benchmark]
    public void Segment()
    {
        var threads = new Thread[Threads];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(SegmentLines);
            threads[i].Start();
        }

        foreach (Thread thread in threads)
            thread.Join();
    }

    private void SegmentLines()
    {
        var tokens = new TokenBuffer();
        foreach (string line in BenchmarkText.Lines)
            _segmenter.Segment(line, tokens);
    }
}
