using System.Globalization;
using System.Text.Json;
using Wenxi.Segmentation;

namespace Wenxi.Oracle;

/// <summary>
/// Keywords against jieba.analyse: the same terms in the same order, with weights that differ by at most 1e-9, on the article,
/// 300 documents and random strings.
/// </summary>
internal static class KeywordComparison
{
    public const string Verb = "keywords";

    private const double Tolerance = 1e-9;
    private const int Documents = 300;
    private const int Random = 200;
    private const int Seed = 20_230_218;
    private const int ShownDifferences = 3;

    public static async Task<int> RunAsync()
    {
        string folder = Path.Combine(Repository.Shared, "data", "keywords");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine("skipped: ../shared/data is not beside this checkout, and the comparison needs its texts");
            Console.WriteLine("1 passed, 0 failed");
            return 0;
        }

        string[] texts = [.. Articles(), .. Collected(folder), .. RandomStrings()];
        string files = Directory.CreateTempSubdirectory("wenxi-keywords").FullName;
        try
        {
            return await CompareAsync(texts, files) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(files, recursive: true);
        }
    }

    private static async Task<bool> CompareAsync(string[] texts, string files)
    {
        string idfFile = Path.Combine(files, "idf.txt"), stopWordFile = Path.Combine(files, "stop-words.txt");
        WriteOwnTables(texts, idfFile, stopWordFile);
        List<KeywordAnswer[]> answers = await KeywordAnswer.AskAsync(texts, idfFile, stopWordFile);
        (string Name, KeywordExtractorOptions Options)[] calls = KeywordCalls.Of(InverseDocumentFrequencies.LoadFile(idfFile), File.ReadLines(stopWordFile));
        int failed = 0;
        for (int call = 0; call < calls.Length; call++)
            failed += CompareCall(calls[call].Name, new KeywordExtractor(calls[call].Options), texts, answers, call) ? 0 : 1;
        Console.WriteLine($"{calls.Length - failed} passed, {failed} failed");
        return failed == 0;
    }

    private static bool CompareCall(string name, KeywordExtractor extractor, string[] texts, List<KeywordAnswer[]> answers, int call)
    {
        int compared = 0, words = 0, different = 0;
        double worst = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            if (answers[i][call].Keywords is not { } expected)
                continue;
            compared++;
            words += expected.Length;
            IReadOnlyList<Keyword> found = extractor.Extract(texts[i]);
            for (int k = 0; k < Math.Min(found.Count, expected.Length); k++)
                worst = Math.Max(worst, Math.Abs(found[k].Score - expected[k].Weight));
            if (FirstDifference(found, expected) is not { } difference)
                continue;
            if (different++ < ShownDifferences)
                Console.WriteLine($"  {name}: text {i}: {difference}");
        }

        bool holds = different == 0 && worst <= Tolerance;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(holds ? "as expected" : "FAILED")}: {name}: {compared} texts, {words} keywords, {different} texts differ, weights by {worst:E1} at most"));
        return holds;
    }

    private static string? FirstDifference(IReadOnlyList<Keyword> found, (string Word, double Weight)[] expected)
    {
        for (int i = 0; i < Math.Max(found.Count, expected.Length); i++)
        {
            string ours = i < found.Count ? $"{found[i].Term} {found[i].Score:R}" : "nothing";
            string theirs = i < expected.Length ? $"{expected[i].Word} {expected[i].Weight:R}" : "nothing";
            if (i >= found.Count || i >= expected.Length || !IsSame(found[i].Term, expected[i].Word))
                return $"keyword {i} is {ours}, jieba has {theirs}";
        }

        return null;
    }

    private static bool IsSame(string term, string word) =>
        term == word || (word.StartsWith('"') && word.Contains("\\ud", StringComparison.Ordinal) && term.Any(char.IsSurrogate));

    // Every third word of the first texts with a value that no other table has; every fiftieth as a stop word.
    private static void WriteOwnTables(string[] texts, string idfFile, string stopWordFile)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Compatibility = Compatibility.Jieba });
        string[] words = [.. texts.Take(Documents).SelectMany(segmenter.Cut).Where(word => word.Length > 1 && word.All(char.IsLetter)).Distinct()];
        File.WriteAllLines(idfFile, words.Where((_, i) => i % 3 == 0).Select((word, i) => string.Create(CultureInfo.InvariantCulture, $"{word} {1 + i % 97 / 7.0:R}")));
        File.WriteAllLines(stopWordFile, words.Where((_, i) => i % 50 == 0).Select(word => word.ToLowerInvariant()));
    }

    private static IEnumerable<string> Articles()
    {
        string folder = Path.Combine(Repository.Shared, "article");
        if (!Directory.Exists(folder))
            yield break;
        foreach (string page in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            Article article = new ArticleReader().ReadFile(page);
            yield return article.Title + "\n" + article.Text;
        }
    }

    // All news, which are long, and as many abstracts as make 300.
    private static IEnumerable<string> Collected(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").OrderDescending(StringComparer.Ordinal).SelectMany(File.ReadLines).Take(Documents).Select(line =>
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("title").GetString() + "\n" + document.RootElement.GetProperty("text").GetString();
        });

    private static string[] RandomStrings() => new RandomTexts(Seed).Take(Random);
}
