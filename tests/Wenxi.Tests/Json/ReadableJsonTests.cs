using System.Text.Json;

namespace Wenxi.Tests.Json;

public sealed class ReadableJsonTests
{
    private static readonly ArticleAnalyzer Analyzer = new();

    [Test]
    public void ToJson_HasTheFieldsOfTheContract()
    {
        var article = new Article { Title = "标题", PublishedAt = new PublishedTime(new DateTime(2023, 2, 18), null, TimePrecision.Day), Text = "北约欢迎日本" };
        using var json = JsonDocument.Parse(Analyzer.Analyze(article).ToJson());
        var root = json.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(root.EnumerateObject().Select(static property => property.Name), Is.EqualTo(new[]
            {
                "title", "authors", "publishedAt", "source", "siteName", "url", "text", "characterCount", "wordCount",
                "keywords", "entities", "terms", "mentions", "tokens",
            }));
            Assert.That(root.GetProperty("title").GetString(), Is.EqualTo("标题"));
            Assert.That(root.GetProperty("publishedAt").GetString(), Is.EqualTo("2023-02-18"));
            Assert.That(root.GetProperty("source").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(root.GetProperty("tokens")[0].GetRawText(), Is.EqualTo("""{"text":"北约","start":0,"length":2,"tag":"nt"}"""));
            Assert.That(root.GetProperty("mentions")[0].GetRawText(), Does.StartWith("""{"text":"北约","type":"ORGANIZATION","start":0,"length":2,"confidence":0."""));
            Assert.That(root.GetProperty("entities")[0].GetRawText(), Does.StartWith("""{"name":"北约","type":"ORGANIZATION","englishName":"NATO","aliases":[],"count":1"""));
            Assert.That(root.GetProperty("keywords")[0].EnumerateObject().Select(static property => property.Name), Is.EqualTo(new[] { "term", "score", "count" }));
            Assert.That(root.GetProperty("terms")[0].GetRawText(), Is.EqualTo("""{"term":"北约","count":1,"firstPosition":0}"""));
        });
    }

    [TestCase("北约𠮷😀<a href='x'>&+")]
    [TestCase("é・𝄞")]
    public void ToJson_EscapesNothingReadable(string text) =>
        Assert.That(Analyzer.Analyze(text).ToJson(), Does.Contain($"\"text\":\"{text}\""));

    [TestCase("\"", "\\\"")]
    [TestCase("\\", "\\\\")]
    [TestCase("\n\r\t", "\\n\\r\\t")]
    [TestCase("\0\u001B", "\\u0000\\u001B")]
    [TestCase("\u0085\u2028\u2029", "\\u0085\\u2028\\u2029")]
    public void ToJson_EscapesWhatEndsALineOrAString(string text, string escaped)
    {
        var json = Analyzer.Analyze(text).ToJson();
        Assert.Multiple(() =>
        {
            Assert.That(json, Does.Contain($"\"text\":\"{escaped}\""));
            Assert.That(json.Split('\n', '\u0085', '\u2028', '\u2029'), Has.Length.EqualTo(1));
            Assert.That(() => JsonDocument.Parse(json).Dispose(), Throws.Nothing);
        });
    }

    // Not as a test case: attributes cannot hold a lone surrogate.
    [Test]
    public void ToJson_ReplacesLoneSurrogates() =>
        Assert.That(Analyzer.Analyze("一\uD800二\uDC00").ToJson(), Does.Contain("\"text\":\"一\uFFFD二\uFFFD\""));
}
