using System.Globalization;

namespace Wenxi.Tests.Reading;

/// <summary>
/// Pages in the shapes in which Chinese sites set their articles: our own words in miniature markup. Each file in
/// <c>Pages</c> ends with a comment that says what a person would read in it.
/// </summary>
public class PageShapeTests
{
    private const string ExpectedMark = "<!--expected\n";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "Reading", "Pages");

    private static IEnumerable<string> Names() => Directory.GetFiles(Folder, "*.html").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void Page_IsReadAsAPersonWould(string name)
    {
        var file = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        var mark = file.IndexOf(ExpectedMark, StringComparison.Ordinal);
        var expected = file[(mark + ExpectedMark.Length)..file.LastIndexOf("\n-->", StringComparison.Ordinal)];
        var (fields, text) = expected.Split("\n\n", 2) is [var a, var b] ? (a, b) : throw new InvalidDataException(name);
        var clock = Field(fields, "clock");
        var context = new PageContext { RetrievedAt = clock is null ? null : DateTimeOffset.Parse(clock, CultureInfo.InvariantCulture) };

        var article = new ArticleReader().Read(file[..mark], context);
        var found = $"""
            title: {article.Title}
            authors: {string.Join(';', article.Authors)}
            date: {article.PublishedAt}
            source: {article.Source}{(clock is null ? "" : $"\nclock: {clock}")}

            {article.Text}
            """;
        Assert.That(found, Is.EqualTo($"{fields}\n\n{text}"));
    }

    private static string? Field(string fields, string name) =>
        fields.Split('\n').FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..];
}
