namespace JiebaNet.Engine;

/// <summary>jieba.NET's stop words, embedded.</summary>
internal static class StopWordList
{
    private static readonly Lazy<string[]> Words = new(Read);

    /// <summary>A set of its own for each extractor, which may add to it.</summary>
    public static HashSet<string> New() => new(Words.Value, StringComparer.Ordinal);

    private static string[] Read()
    {
        using Stream stream = typeof(StopWordList).Assembly.GetManifestResourceStream("stop-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
