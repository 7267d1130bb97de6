using System.Text;

namespace Wenxi.Cli.Tests;

/// <summary>Each bad input: one clear line, exit code 1, and the other inputs are still processed.</summary>
public sealed class BadInputTests
{
    private static readonly string[] TextVerbs = ["segment", "entities", "keywords", "frequencies", "analyze"];

    [Test]
    public void MissingFile([ValueSource(nameof(TextVerbs))] string verb) =>
        AssertReported(verb, files => files.Path("missing.txt"), "no such file; check the name");

    [Test]
    public void Folder([Values("segment", "entities", "analyze")] string verb) =>
        AssertReported(verb, files => files.Folder, "is a directory; name the files in it");

    [Test]
    public void EmptyFile([ValueSource(nameof(TextVerbs))] string verb) =>
        AssertReported(verb, files => files.Write("empty.txt", ""), "is empty; nothing to do");

    [Test]
    public void EmptyFile_ByLines() =>
        AssertReported("segment", files => files.Write("empty.txt", ""), "is empty; nothing to do", "--lines");

    [Test]
    public void BinaryFile([ValueSource(nameof(TextVerbs))] string verb) =>
        AssertReported(verb, files => files.Write("picture.txt", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D]), "is a binary file; give text in UTF-8");

    [Test]
    public void FewControlCharacters_AreABinaryFile() =>
        AssertReported("segment", files => files.Write("zeros.txt", [0, 1, 2]), "is a binary file; give text in UTF-8");

    [Test]
    public void Utf16([ValueSource(nameof(TextVerbs))] string verb) =>
        AssertReported(
            verb,
            files => files.Write("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("北京")]),
            "is UTF-16; convert it to UTF-8, for example with iconv -f UTF-16 -t UTF-8");

    [TestCase("entities")]
    [TestCase("keywords")]
    [TestCase("frequencies")]
    [TestCase("analyze")]
    public void InvalidUtf8_OfADocument(string verb) =>
        AssertReported(
            verb,
            files => files.Write("gbk.txt", [.. "一\n"u8, 0xB2, 0xE2, 0xCA, 0xD4]),
            "is not UTF-8 (line 2); convert it, for example with iconv -f GB18030 -t UTF-8");

    [TestCase("read")]
    [TestCase("entities", "--html")]
    [TestCase("analyze", "--html")]
    public void EmptyPage(string verb, params string[] options) =>
        AssertReported(verb, files => files.Write("empty.html", ""), "is empty; nothing to do", options);

    [TestCase("read")]
    [TestCase("keywords", "--html")]
    [TestCase("analyze")]
    public void BinaryPage(string verb, params string[] options)
    {
        using var files = new TemporaryFiles();
        var path = files.Write("picture.html", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. "IHDR"u8, 0, 0, 1, 0]);
        var run = CommandRun.Of("", [verb, .. options, path]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.StartWith($"wenxi: {path}: is ").And.Contain("; give an HTML file"));
            Assert.That(run.Error.TrimEnd('\n'), Does.Not.Contain("\n"));
        });
    }

    [TestCase("entities")]
    [TestCase("keywords")]
    [TestCase("frequencies")]
    [TestCase("analyze")]
    [TestCase("read")]
    public void EmptyStandardInput(string verb)
    {
        var run = CommandRun.Of("", verb);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Is.EqualTo("wenxi: standard input: is empty; nothing to do\n"));
        });
    }

    [Test]
    public void MissingStopWordFile()
    {
        using var files = new TemporaryFiles();
        var run = CommandRun.Of("北京", "frequencies", "--stop-words", files.Path("missing.txt"));
        Assert.That(run, Is.EqualTo(new CommandRun(1, "", $"wenxi: {files.Path("missing.txt")}: no such file; check the name\n")));
    }

    private static void AssertReported(string verb, Func<TemporaryFiles, string> makeBadFile, string message, params string[] options)
    {
        using var files = new TemporaryFiles();
        var bad = makeBadFile(files);
        var good = verb == "read" || options.Contains("--html")
            ? files.Write("good.html", "<html><body><article><p>北约秘书长斯托尔滕贝格星期五抵达东京，与日本首相讨论安全合作。</p></article></body></html>")
            : files.Write("good.txt", "北京");
        var run = CommandRun.Of("", [verb, .. options, bad, good]);
        var alone = CommandRun.Of("", [verb, .. options, good]);
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.EqualTo($"wenxi: {bad}: {message}\n"));
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Output, Is.EqualTo(alone.Output));
            Assert.That(alone.ExitCode, Is.Zero);
            Assert.That(alone.Output, Is.Not.Empty);
        });
    }
}
