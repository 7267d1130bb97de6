using System.Text.Json;

namespace Wenxi.Cli.Tests;

/// <summary>The verbs that answer documents: read, entities, keywords, frequencies, analyze.</summary>
public sealed class DocumentVerbTests
{
    private const string Text = "北约秘书长斯托尔滕贝格（Jens Stoltenberg）星期五抵达东京，与日本首相讨论安全合作。斯托尔滕贝格说，安全合作对北约十分重要。";

    private const string Page = $"""
        <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>北约秘书长访问日本</title>
        <link rel="canonical" href="https://example.org/a/very/long/address/that/does/not/fit/into/eighty/columns/北约秘书长访问日本.html"></head>
        <body><article><h1>北约秘书长访问日本</h1><p>{Text}</p><p>{Text}</p></article></body></html>
        """;

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static string[] Lines(string output) => output.Split('\n')[..^1];

    [Test]
    public void Keywords_OfLines_AnswerEachLine()
    {
        var run = CommandRun.Of($"{Text}\r\n\n北京", "keywords", "--method", "tfidf", "--lines", "--top", "2");
        var lines = Lines(run.Output);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(lines, Has.Length.EqualTo(3));
            Assert.That(Json(lines[0]).GetProperty("keywords").EnumerateArray().Select(static keyword => keyword.GetProperty("term").GetString()), Is.EqualTo(new[] { "斯托尔滕贝格", "北约" }));
            Assert.That(Json(lines[0]).GetProperty("keywords")[0].GetProperty("count").GetInt32(), Is.EqualTo(2));
            Assert.That(lines[1], Is.EqualTo("""{"keywords":[]}"""));
            Assert.That(lines[2], Does.StartWith("""{"keywords":[{"term":"北京","score":"""));
        });
    }

    [Test]
    public void Entities_OfADocument()
    {
        var run = CommandRun.Of(Text, "entities");
        var json = Json(run.Output);
        Assert.Multiple(() =>
        {
            Assert.That(Lines(run.Output), Has.Length.EqualTo(1));
            Assert.That(json.EnumerateObject().Select(static property => property.Name), Is.EqualTo(new[] { "mentions", "entities" }));
            foreach (var mention in json.GetProperty("mentions").EnumerateArray())
            {
                var start = mention.GetProperty("start").GetInt32();
                Assert.That(Text.Substring(start, mention.GetProperty("length").GetInt32()), Is.EqualTo(mention.GetProperty("text").GetString()));
            }
            var person = json.GetProperty("entities").EnumerateArray().Single(static entity => entity.GetProperty("type").GetString() == "PERSON");
            Assert.That(person.GetProperty("name").GetString(), Is.EqualTo("斯托尔滕贝格"));
            Assert.That(person.GetProperty("englishName").GetString(), Is.EqualTo("Jens Stoltenberg"));
            Assert.That(person.GetProperty("count").GetInt32(), Is.EqualTo(3), "twice in Han characters, once in Latin letters");
            Assert.That(person.GetProperty("aliases").EnumerateArray().Select(static alias => alias.GetString()), Is.EqualTo(new[] { "Jens Stoltenberg" }));
        });
    }

    [Test]
    public void Entities_OfLines_AnswerEachLine() =>
        Assert.That(Lines(CommandRun.Of("\n日本\n", "entities", "--lines").Output), Is.EqualTo(new[]
        {
            """{"mentions":[],"entities":[]}""",
            """{"mentions":[{"text":"日本","type":"LOCATION","start":0,"length":2,"confidence":0.996}],"entities":[{"name":"日本","type":"LOCATION","englishName":"Japan","aliases":[],"count":1,"firstPosition":0}]}""",
        }));

    [Test]
    public void Frequencies_CountOccurrencesAndDocuments()
    {
        using var files = new TemporaryFiles();
        var first = files.Write("1.txt", "日本欢迎北约。北约欢迎日本。");
        var second = files.Write("2.txt", "北约的会议");
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of("", "frequencies", first, second).Output, Is.EqualTo("term,count,documentCount\n北约,3,2\n日本,2,1\n欢迎,2,1\n会议,1,1\n"));
            Assert.That(CommandRun.Of("", "frequencies", "--top", "1", "--format", "json", first, second).Output, Is.EqualTo("{\"documentCount\":2,\"terms\":[{\"term\":\"北约\",\"count\":3,\"documentCount\":2}]}\n"));
            Assert.That(CommandRun.Of("", "frequencies", "--top", "1", "--format", "jsonl", first, second).Output, Is.EqualTo("{\"term\":\"北约\",\"count\":3,\"documentCount\":2}\n"));
            Assert.That(CommandRun.Of("", "frequencies", "--pos", "nt", second).Output, Is.EqualTo("term,count,documentCount\n北约,1,1\n"));
            Assert.That(CommandRun.Of("", "frequencies", "--stop-words", files.Write("stop.txt", "# 注释\r\n北约\r\n"), second).Output, Is.EqualTo("term,count,documentCount\n的,1,1\n会议,1,1\n"));
        });
    }

    [Test]
    public void Read_GivesTheFieldsOfTheContract()
    {
        var json = Json(CommandRun.Of(Page, "read").Output);
        Assert.Multiple(() =>
        {
            Assert.That(json.EnumerateObject().Select(static property => property.Name), Is.EqualTo(new[] { "title", "authors", "publishedAt", "source", "siteName", "url", "text" }));
            Assert.That(json.GetProperty("title").GetString(), Is.EqualTo("北约秘书长访问日本"));
            Assert.That(json.GetProperty("text").GetString(), Is.EqualTo($"{Text}\n{Text}"));
        });
    }

    [Test]
    public void Read_AsText_GivesTheBody() =>
        Assert.That(CommandRun.Of(Page, "read", "--format", "text").Output, Is.EqualTo($"{Text}\n{Text}\n"));

    [Test]
    public void Html_IsReadByTheOtherVerbs()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of(Page, "frequencies", "--html", "--top", "1").Output, Does.Contain(",4,1\n"));
            Assert.That(CommandRun.Of(Page, "entities", "--html").Output, Does.Not.Contain("article"));
            Assert.That(CommandRun.Of(Page, "keywords", "--html").Output, Does.Contain("斯托尔滕贝格"));
        });
    }

    [TestCase(Page, "北约秘书长访问日本")]
    [TestCase("  <p>" + Text + "</p>", null)]
    [TestCase("3 < 5，" + Text, null)]
    public void Analyze_TellsPagesFromText(string input, string? title)
    {
        var json = Json(CommandRun.Of(input, "analyze").Output);
        Assert.Multiple(() =>
        {
            if (title is not null)
                Assert.That(json.GetProperty("title").GetString(), Is.EqualTo(title));
            Assert.That(json.GetProperty("text").GetString(), Does.Contain(Text).And.Not.Contain("<p>"));
            Assert.That(json.GetProperty("text").GetString()!.StartsWith("3 < 5", StringComparison.Ordinal), Is.EqualTo(input[0] == '3'));
        });
    }

    [Test]
    public void Analyze_ManyFiles_GivesOneLineEach()
    {
        using var files = new TemporaryFiles();
        var run = CommandRun.Of("", "analyze", "--format", "json", files.Write("1.html", Page), files.Write("2.txt", Text));
        var lines = Lines(run.Output);
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Length.EqualTo(2));
            Assert.That(Json(lines[1]).GetProperty("text").GetString(), Is.EqualTo(Text));
            Assert.That(Json(lines[1]).GetProperty("wordCount").GetInt32(), Is.Positive);
        });
    }

    [Test]
    public void Analyze_AsText_IsAPlainSummaryWithin80Columns()
    {
        var run = CommandRun.Of(Page, "analyze", "--format", "text");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.StartWith("北约秘书长访问日本\n"));
            Assert.That(run.Output, Does.Match("\n  url   https://example.org/a/very/.*…\n  body  [0-9]+ characters, [0-9]+ words\n"));
            Assert.That(run.Output, Does.Contain("Keywords\n").And.Contain("Names\n").And.Contain("Most frequent terms\n"));
            Assert.That(run.Output, Does.Match("person +斯托尔滕贝格 +6 +Jens Stoltenberg\n"));
            Assert.That(run.Output, Does.Not.Contain("\e"));
            foreach (var line in Lines(run.Output))
            {
                Assert.That(line, Does.Not.Match(" $"));
                Assert.That(line.Sum(static c => c is >= '\u2E80' and <= '\uFF60' ? 2 : 1), Is.LessThanOrEqualTo(80), line);
            }
        });
    }

    [Test]
    public void Analyze_AsText_AlignsColumnsOfHanCharacters()
    {
        var output = CommandRun.Of(Text, "analyze", "--format", "text").Output;
        var bars = Lines(output).Where(static line => line.Contains('█'))
            .Select(static line => line[..line.IndexOf('█')].Sum(static c => c is >= '\u2E80' and <= '\uFF60' ? 2 : 1));
        Assert.That(bars.Distinct().Count(), Is.LessThanOrEqualTo(2), "one column for the keywords, one for the terms");
    }
}
