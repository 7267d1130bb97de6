using System.Text;
using System.Text.Json;

namespace Wenxi.Cli.Tests;

/// <summary><c>wenxi read</c>: many files, folders and patterns, each page one answer.</summary>
public sealed class ReadCommandTests
{
    private const string Body = "二月十八日清晨，渡轮公司贴出告示，说北线因为机舱漏水还要停航五天，码头上排队的人各自推着车子往回走。";

    private static string Page(string title) =>
        $"<title>{title} - 样报</title><h1>{title}</h1><p>2023-02-18 08:04 来源：样报社 作者：林晓舟</p><div><p>{Body}</p><p>{Body}</p></div>";

    private static string[] Titles(CommandRun run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("title").GetString()!)];

    private static TemporaryFiles Pages()
    {
        var files = new TemporaryFiles();
        Directory.CreateDirectory(files.Path("2023"));
        Directory.CreateDirectory(files.Path("2023/02"));
        files.Write("b.html", Page("第二页的题目"));
        files.Write("a.htm", Page("第一页的题目"));
        files.Write("2023/02/c.html", Page("第三页的题目"));
        files.Write("2023/notes.txt", "不是网页");
        return files;
    }

    [Test]
    public void Folder_IsReadWithAllPagesInIt_ByName()
    {
        using var files = Pages();
        var run = CommandRun.Of("", "read", files.Folder);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(Titles(run), Is.EqualTo(new[] { "第三页的题目", "第一页的题目", "第二页的题目" }));
    }

    [TestCase("*.html", "第二页的题目")]
    [TestCase("?.htm*", "第一页的题目|第二页的题目")]
    [TestCase("**/*.html", "第三页的题目|第二页的题目")]
    [TestCase("20*/*/c.html", "第三页的题目")]
    public void Pattern_IsReadWhereTheShellLeavesIt(string pattern, string titles)
    {
        using var files = Pages();
        Assert.That(Titles(CommandRun.Of("", "read", Path.Combine(files.Folder, pattern))), Is.EqualTo(titles.Split('|')));
    }

    [Test]
    public void PatternOrFolderWithoutPages_IsReported()
    {
        using var files = Pages();
        var pattern = Path.Combine(files.Folder, "*.pdf");
        Directory.CreateDirectory(files.Path("empty"));
        Assert.That(CommandRun.Of("", "read", pattern), Is.EqualTo(new CommandRun(1, "", $"wenxi: {pattern}: no such file; check the name\n")));
        Assert.That(CommandRun.Of("", "read", files.Path("empty")).Error, Does.Contain("is a directory"));
    }

    [Test]
    public void BadPage_DoesNotStopTheOthers()
    {
        using var files = Pages();
        var bad = files.Write("bad.html", "<html></html>");
        var run = CommandRun.Of("", "read", bad, files.Path("a.htm"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith($"wenxi: {bad}: has no text"));
        Assert.That(Titles(run), Is.EqualTo(new[] { "第一页的题目" }));
    }

    [TestCase("json")]
    [TestCase("jsonl")]
    public void Json_HasTheFieldsOfTheContract(string format)
    {
        var json = JsonDocument.Parse(CommandRun.Of(Page("第一页的题目"), "read", "--format", format).Output).RootElement;
        Assert.That(json.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "title", "authors", "publishedAt", "source", "siteName", "url", "text" }));
        Assert.That(json.GetProperty("publishedAt").GetString(), Is.EqualTo("2023-02-18T08:04:00"));
        Assert.That(json.GetProperty("source").GetString(), Is.EqualTo("样报社"));
        Assert.That(json.GetProperty("authors")[0].GetString(), Is.EqualTo("林晓舟"));
        Assert.That(json.GetProperty("text").GetString(), Is.EqualTo($"{Body}\n{Body}"));
    }

    [Test]
    public void Gbk_IsReadFromStandardInput()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        var run = CommandRun.Of(gbk.GetBytes("<meta charset=gb2312>" + Page("第一页的题目")), "read", "--format", "text");
        Assert.That(run.Output, Is.EqualTo($"{Body}\n{Body}\n"));
    }

    [Test]
    public void PageThatIsTooLarge_IsReadInPart_AndSaidSo()
    {
        using var files = new TemporaryFiles();
        var path = files.Write("large.html", Page("第一页的题目") + new StringBuilder().Insert(0, "<i></i>", 200_001));
        var run = CommandRun.Of("", "read", path);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.EqualTo($"wenxi: {path}: The page has more than 400,000 tags; what follows was not read.\n"));
        Assert.That(Titles(run), Is.EqualTo(new[] { "第一页的题目" }));
    }
}
