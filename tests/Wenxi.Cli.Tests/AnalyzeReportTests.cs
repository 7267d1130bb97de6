namespace Wenxi.Cli.Tests;

/// <summary><c>wenxi analyze --report</c>: a page to look at beside the output for programs.</summary>
public sealed class AnalyzeReportTests
{
    private const string Text = "北约秘书长在东京会见日本首相。";

    [Test]
    public void OneFile_GivesTheReportOfAnArticle_BesideTheJson()
    {
        using var files = new TemporaryFiles();
        var input = files.Write("a.txt", Text);
        var run = CommandRun.Of("", "analyze", input, "--report", files.Path("out.html"));
        var page = File.ReadAllText(files.Path("out.html"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Does.StartWith("{\"title\":null"));
            Assert.That(page, Does.StartWith("<!DOCTYPE html>\n").And.Contain("Text analysis").And.Contain("NATO"));
        });
    }

    [Test]
    public void ManyFiles_GiveTheReportOfACorpus_GroupedByFolder()
    {
        using var files = new TemporaryFiles();
        Directory.CreateDirectory(files.Path("2022"));
        Directory.CreateDirectory(files.Path("2023"));
        string[] inputs = [files.Write("2022/a.txt", Text), files.Write("2022/b.txt", "渔船清晨出海，渔船傍晚回港。"), files.Write("2023/c.txt", "果园剪枝，果园浇水。")];
        var run = CommandRun.Of("", ["analyze", .. inputs, "--report", files.Path("out.html")]);
        var page = File.ReadAllText(files.Path("out.html"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(page, Does.Contain("3 documents").And.Contain("<h3 lang=\"zh\">2022</h3>").And.Contain("<h3 lang=\"zh\">2023</h3>").And.Contain("b.txt"));
        });
    }

    [Test]
    public void BadInput_IsReported_AndTheOthersAreInTheReport()
    {
        using var files = new TemporaryFiles();
        var run = CommandRun.Of("", "analyze", files.Path("missing.txt"), files.Write("a.txt", Text), "--report", files.Path("out.html"));
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("missing.txt: no such file"));
            Assert.That(File.Exists(files.Path("out.html")), Is.True);
        });
    }

    [Test]
    public void ReportThatCannotBeWritten_IsReported()
    {
        using var files = new TemporaryFiles();
        var report = files.Path("no-such-folder/out.html");
        var run = CommandRun.Of(Text, "analyze", "--report", report);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.StartWith($"wenxi: {report}: the report cannot be written (").And.EndWith("check the name and its folder\n"));
        });
    }

    [Test]
    public void ReportOverItsInput_IsWrongUsage()
    {
        using var files = new TemporaryFiles();
        var input = files.Write("a.html", "<p>北约</p>");
        var run = CommandRun.Of("", "analyze", input, "--report", input);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("would overwrite the input"));
            Assert.That(File.ReadAllText(input), Is.EqualTo("<p>北约</p>"));
        });
    }
}
