using System.Text;

namespace Wenxi.Benchmarks;

/// <summary>The running text that most benchmarks go through: 4 MB of mixed prose where it is at hand, else the samples.</summary>
internal static class BenchmarkText
{
    private const int SampleBytes = 4_000_000;

    public static string Whole { get; } = Load();

    public static string[] Lines { get; } = Whole.Split('\n');

    public static long Utf8Bytes { get; } = Encoding.UTF8.GetByteCount(Whole);

    public static string[] In(TextUnit unit) => unit == TextUnit.Lines ? Lines : [Whole];

    private static string Load()
    {
        string mixed = Path.Combine(Repository.Shared, "data", "text", "mixed-4mb.txt");
        if (File.Exists(mixed))
            return File.ReadAllText(mixed);
        string samples = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var text = new StringBuilder();
        for (int bytes = Encoding.UTF8.GetByteCount(samples); text.Length * 3 < SampleBytes && bytes > 0;)
            text.Append(samples);
        return text.ToString();
    }
}
