using System.Text.RegularExpressions;

namespace Wenxi.Oracle;

/// <summary>Every text at hand: the article, the data beside the checkout, the samples, random strings, extra files.</summary>
internal static partial class SourceCatalogue
{
    private const int QuickCharacters = 60_000;
    private const int RandomTextsAsOne = 4_000;

    public static IReadOnlyList<TextSource> Collect(OracleOptions options)
    {
        var sources = new List<TextSource>();
        string data = Path.Combine(Repository.Shared, "data");

        string[] articles = Read(Path.Combine(Repository.Shared, "article"), "*");
        AddLinesAndWhole(sources, "article, markup", articles);
        AddLinesAndWhole(sources, "article, text", [.. articles.Select(WithoutTags)]);
        AddLinesAndWhole(sources, "running text", Read(Path.Combine(data, "text"), "*.txt"));
        AddLinesAndWhole(sources, "segmentation", [.. Read(Path.Combine(data, "segmentation"), "*").Select(TextFiles.JoinColumns)]);
        AddLinesAndWhole(sources, "names", [.. Read(Path.Combine(data, "ner"), "*").Select(TextFiles.JoinColumns)]);
        Add(sources, "keywords", [.. Read(Path.Combine(data, "keywords"), "*").SelectMany(TextFiles.JsonStrings)]);
        Add(sources, "pages, gold", [.. Read(Path.Combine(data, "pages"), "*.jsonl").SelectMany(TextFiles.JsonStrings)]);
        AddLinesAndWhole(sources, "pages, markup", Read(Path.Combine(data, "pages"), "*.html"));
        AddLinesAndWhole(sources, "samples", Read(Path.Combine(Repository.Root, "samples"), "*"));

        string[] random = new RandomTexts(options.Seed).Take(options.Random);
        Add(sources, "random strings", random);
        Add(sources, "random strings, as one", [string.Concat(random.Take(RandomTextsAsOne))]);
        foreach (string file in options.Files)
            AddLinesAndWhole(sources, file, [TextFiles.Read(file)]);

        IEnumerable<TextSource> chosen = sources.Where(source => source.Name.Contains(options.Only, StringComparison.Ordinal));
        return [.. options.Quick ? chosen.Select(Beginning) : chosen];
    }

    private static string[] Read(string folder, string pattern) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(TextFiles.Read)]
        : [];

    private static void AddLinesAndWhole(List<TextSource> sources, string name, string[] texts)
    {
        Add(sources, name + ", by line", [.. texts.SelectMany(text => text.Split('\n'))]);
        Add(sources, name + ", as one", texts);
    }

    private static void Add(List<TextSource> sources, string name, string[] texts)
    {
        if (texts.Length > 0)
            sources.Add(new TextSource(name, texts));
    }

    private static TextSource Beginning(TextSource source)
    {
        var texts = new List<string>();
        int room = QuickCharacters;
        foreach (string text in source.Texts.TakeWhile(_ => room > 0))
        {
            texts.Add(text[..Math.Min(text.Length, room)]);
            room -= text.Length;
        }

        return source with { Texts = texts };
    }

    private static string WithoutTags(string markup) => Tag().Replace(markup, "");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
