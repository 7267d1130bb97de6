using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wenxi.Evaluation.Keywords;

/// <summary>Reads documents with keywords: lines of JSON, or pages that name theirs.</summary>
internal static partial class KeywordFile
{
    // One is a section or the title; more are those of the site.
    private const int FewestOfPage = 2;
    private const int MostOfPage = 10;

    private static readonly char[] Separators = [',', '，', ';', '；', '、', ' '];

    public static string DefaultFolder => Path.Combine(Repository.Shared, "data", "keywords");

    public static List<KeywordDocument> ReadLines(string path)
    {
        string set = Path.GetFileNameWithoutExtension(path);
        return [.. File.ReadLines(path).Select((line, number) =>
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            return new KeywordDocument(
                set, number, root.GetProperty("title").GetString(), root.GetProperty("text").GetString()!,
                [.. root.GetProperty("keywords").EnumerateArray().Select(keyword => KeywordScore.Normalize(keyword.GetString()!))]);
        })];
    }

    /// <summary>The pages of a folder that state two to ten keywords.</summary>
    public static IEnumerable<KeywordDocument> ReadPages(string folder)
    {
        int number = 0;
        foreach (string path in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            HashSet<string> keywords = [.. StatedKeywords(File.ReadAllText(path)).Select(KeywordScore.Normalize)];
            if (keywords.Count is < FewestOfPage or > MostOfPage)
                continue;
            Article article = new ArticleReader().ReadFile(path);
            yield return new KeywordDocument("pages", number++, article.Title, article.Text, keywords);
        }
    }

    private static string[] StatedKeywords(string page) =>
        MetaKeywords().Match(page) is { Success: true } meta
            ? meta.Groups[1].Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];

    [GeneratedRegex("<meta\\s[^>]*name=\"?keywords\"?[^>]*content=\"([^\">]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex MetaKeywords();
}
