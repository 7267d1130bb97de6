using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wenxi.Cli.Tests;

public sealed class KeywordsCommandTests
{
    private const string Text = "近海鱼群回来了\n休渔期从五月开始。渔民说，休渔期让近海鱼群恢复，人工鱼礁也有作用。研究人员测量人工鱼礁。";

    private static string[] Lines(string output) => output.Split('\n')[..^1];

    private static string[] Terms(string line) =>
        [.. JsonDocument.Parse(line).RootElement.GetProperty("keywords").EnumerateArray().Select(static keyword => keyword.GetProperty("term").GetString()!)];

    [Test]
    public void Default_FindsTermsOfSeveralWords()
    {
        var run = CommandRun.Of(Text, "keywords", "--top", "5");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(Terms(run.Output.TrimEnd()), Does.Contain("人工鱼礁").And.Not.Contain("人工"));
        });
    }

    [TestCase("tfidf", "extract_tags")]
    [TestCase("textrank", "textrank")]
    public void CompatJieba_GivesJiebasKeywords(string method, string section)
    {
        var golden = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "golden");
        var expected = File.ReadLines(Path.Combine(golden, "keywords.jieba.txt"))
            .SkipWhile(line => line != "== " + section).Skip(1).TakeWhile(static line => line.Length > 0).Take(3).ToArray();
        var output = CommandRun.Of(File.ReadAllText(Path.Combine(golden, "keywords.text.txt")), "keywords", "--compat", "jieba", "--method", method, "--top", "3").Output;
        var found = JsonDocument.Parse(output).RootElement.GetProperty("keywords").EnumerateArray()
            .Select(static keyword => $"{keyword.GetProperty("term").GetString()}\t{keyword.GetProperty("score").GetDouble().ToString("R", CultureInfo.InvariantCulture)}");
        Assert.That(found, Is.EqualTo(expected));
    }

    [Test]
    public void Csv_HasALineForEachKeyword()
    {
        using var files = new TemporaryFiles();
        var file = files.Write("a,b.txt", Text);
        var lines = Lines(CommandRun.Of("", "keywords", "--format", "csv", "--top", "2", file).Output);
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Length.EqualTo(3));
            Assert.That(lines[0], Is.EqualTo("document,term,score,count"));
            Assert.That(lines[1], Does.Match($"^\"{Regex.Escape(file)}\",\\w+,0\\.[0-9]+,[0-9]+$"));
        });
    }

    [Test]
    public void Text_IsATableWithBars()
    {
        var output = CommandRun.Of(Text, "keywords", "--format", "text", "--top", "4").Output;
        var rows = Lines(output);
        Assert.Multiple(() =>
        {
            Assert.That(rows[0], Is.EqualTo("standard input"));
            Assert.That(rows, Has.Length.EqualTo(5));
            Assert.That(rows.Skip(1), Is.All.Match("^  \\S+ +0\\.[0-9]{4} +[0-9]+ +█+$"));
            Assert.That(rows.Skip(1).Select(static row => row[..row.IndexOf('█')].Sum(static c => c is >= '\u2E80' and <= '\uFF60' ? 2 : 1)).Distinct().Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public void Explain_NamesTheEvidence()
    {
        var keyword = JsonDocument.Parse(CommandRun.Of(Text, "keywords", "--explain").Output).RootElement.GetProperty("keywords")[0];
        var sum = keyword.GetProperty("parts").EnumerateObject().Sum(static part => part.Value.GetDouble());
        var score = keyword.GetProperty("score").GetDouble();
        Assert.Multiple(() =>
        {
            Assert.That(keyword.GetProperty("parts").EnumerateObject().Select(static part => part.Name), Does.Contain("title").And.Contain("partOfSpeech"));
            Assert.That(sum, Is.EqualTo(Math.Log(score / (1 - score))).Within(0.001));
            Assert.That(CommandRun.Of(Text, "keywords", "--explain", "--lines").Output, Does.Contain("\"parts\":{\"base\":"));
            Assert.That(CommandRun.Of(Text, "keywords", "--explain", "--format", "csv").Output, Does.StartWith("document,term,score,count,base,frequency,rarity,position,title,cohesion,form,partOfSpeech\n"));
        });
    }

    [Test]
    public void FoldersAndPatterns_AreExpanded()
    {
        using var files = new TemporaryFiles();
        var folder = files.Folder;
        files.Write("b.txt", Text);
        files.Write("a.txt", "码头和渔船");
        files.Write("c.html", "<p>不读</p>");
        Assert.Multiple(() =>
        {
            Assert.That(Lines(CommandRun.Of("", "keywords", folder).Output), Has.Length.EqualTo(2));
            Assert.That(Lines(CommandRun.Of("", "keywords", Path.Combine(folder, "*.txt")).Output), Has.Length.EqualTo(2));
        });
    }

    [TestCase("--method", "phrase", "--compat", "jieba")]
    [TestCase("--lines", "--format", "csv")]
    [TestCase("--lines", "--html")]
    [TestCase("--method", "rake")]
    public void WrongUsage(params string[] arguments) =>
        Assert.That(CommandRun.Of(Text, ["keywords", .. arguments]).ExitCode, Is.EqualTo(2));
}
