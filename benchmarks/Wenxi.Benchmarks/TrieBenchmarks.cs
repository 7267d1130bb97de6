using BenchmarkDotNet.Attributes;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>Single look-ups in the lexicon: every word of the text, and the same words with their last character changed.</summary>
/// <remarks>MB/s counts the whole text; what it holds besides the words of the lexicon is a few percent.</remarks>
public class TrieBenchmarks : IMeasuresText
{
    // In no word of the lexicon, so that every look-up fails at its last step.
    private const char Foreign = 'ж';

    private readonly Lexicon _lexicon = Lexicon.Default;
    private string[] _keys = null!;

    public enum Outcome
    {
        Found,
        NotFound,
    }

    [Params(Outcome.Found, Outcome.NotFound)]
    public Outcome Keys { get; set; }

    public long Utf8Bytes => BenchmarkText.Utf8Bytes;

    [GlobalSetup]
    public void Setup()
    {
        string[] known = [.. new Segmenter().Cut(BenchmarkText.Whole).Where(word => _lexicon.Contains(word))];
        _keys = Keys == Outcome.Found ? known : [.. known.Select(word => word[..^1] + Foreign)];
        long found = Find();
        if (found != (Keys == Outcome.Found ? known.Length : 0) || known.Length == 0)
            throw new InvalidOperationException($"{found} of {known.Length} words found");
        // BenchmarkDotNet passes lines that start so on to its log.
        Console.WriteLine($"// {_keys.Length} look-ups a pass");
    }

    [Benchmark]
    public long Find()
    {
        long found = 0;
        foreach (string key in _keys)
        {
            if (_lexicon.Words.Value(key) != 0)
                found++;
        }

        return found;
    }
}
