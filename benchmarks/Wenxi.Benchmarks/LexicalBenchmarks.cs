using System.Text;
using BenchmarkDotNet.Attributes;

namespace Wenxi.Benchmarks;

/// <summary>The neural lexical analyser, Viterbi and confidences included; every thread goes once through the same lines.</summary>
/// <remarks>benchmarks/Wenxi.TaggerPeers measures it beside ONNX Runtime, in turns.</remarks>
public class LexicalBenchmarks : IMeasuresText, IMeasuresCharacters
{
    private const int Characters = 100_000;

    private readonly string[] _lines = [.. TakeLines()];
    private LexicalAnalyzer _analyzer = null!;

    [ParamsAllValues]
    public LexicalPrecision Precision { get; set; }

    [Params(1, 2, 4)]
    public int Threads { get; set; }

    public long Utf8Bytes => Threads * _lines.Sum(line => (long)Encoding.UTF8.GetByteCount(line));

    public long CharacterCount => Threads * _lines.Sum(line => (long)line.Length);

    [GlobalSetup]
    public void Setup() => _analyzer = new LexicalAnalyzer(new LexicalAnalyzerOptions { Precision = Precision });

    [Benchmark]
    public long Analyze()
    {
        long spans = 0;
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, _ =>
            Interlocked.Add(ref spans, _analyzer.Analyze(_lines).Sum(line => (long)line.Count)));
        return spans;
    }

    private static IEnumerable<string> TakeLines()
    {
        int room = Characters;
        foreach (string line in BenchmarkText.Lines.TakeWhile(_ => room > 0))
        {
            room -= line.Length;
            yield return line;
        }
    }
}
