namespace Wenxi.Cli.Tests;

/// <summary><c>wenxi frequencies</c>: which documents it counts, what it counts in them, and how it shows the table.</summary>
public sealed class FrequenciesCommandTests
{
    private const string Header = "term,count,documentCount\n";

    [Test]
    public void Lines_AreDocuments() =>
        Assert.That(
            CommandRun.Of("日本欢迎北约\r\n\n北约，北约", "frequencies", "--lines", "--format", "json").Output,
            Is.EqualTo("{\"documentCount\":3,\"terms\":[{\"term\":\"北约\",\"count\":3,\"documentCount\":2},{\"term\":\"日本\",\"count\":1,\"documentCount\":1},{\"term\":\"欢迎\",\"count\":1,\"documentCount\":1}]}\n"));

    [Test]
    public void Lines_ThatAreNoUtf8_AreCountedAndReported()
    {
        var run = CommandRun.Of([.. "北约\n"u8, 0xFF, .. "日本\n北约"u8], "frequencies", "--lines");
        Assert.That(run, Is.EqualTo(new CommandRun(
            1, Header + "北约,2,2\n日本,1,1\n", "wenxi: standard input: is not UTF-8 in line 2; U+FFFD stands for what could not be read\n")));
    }

    [Test]
    public void Lines_LongerThanTheBuffer()
    {
        string line = string.Concat(Enumerable.Repeat("北约，", 40_000));
        Assert.That(CommandRun.Of($"{line}\n{line}", "frequencies", "--lines", "--no-names").Output, Is.EqualTo(Header + "北约,80000,2\n"));
    }

    [Test]
    public void Folders_AndPatterns_NameTheTextsInThem()
    {
        using var files = new TemporaryFiles();
        files.Write("1.txt", "北约");
        files.Write("2.md", "北约日本");
        files.Write("picture.png", [0x89, 0, 0]);
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of("", "frequencies", files.Folder), Is.EqualTo(new CommandRun(0, Header + "北约,2,2\n日本,1,1\n", "")));
            Assert.That(CommandRun.Of("", "frequencies", files.Path("*.txt")).Output, Is.EqualTo(Header + "北约,1,1\n"));
        });
    }

    [Test]
    public void Folder_WithoutTexts_IsReported()
    {
        using var files = new TemporaryFiles();
        Assert.That(CommandRun.Of("", "frequencies", files.Folder), Is.EqualTo(new CommandRun(1, Header, $"wenxi: {files.Folder}: is a directory; name the files in it\n")));
    }

    [Test]
    public void MinCount_LeavesOutRareTerms() =>
        Assert.That(CommandRun.Of("北约，北约，日本", "frequencies", "--min-count", "2").Output, Is.EqualTo(Header + "北约,2,1\n"));

    [Test]
    public void NGrams_AreSequences() =>
        Assert.That(CommandRun.Of("日本欢迎北约。日本欢迎韩国。", "frequencies", "--ngrams", "2").Output, Does.StartWith(Header + "日本 欢迎,2,1\n"));

    [Test]
    public void Entities_AreCountedUnderTheirNames() =>
        Assert.That(
            CommandRun.Of("斯托尔滕贝格（Jens Stoltenberg）抵达东京。斯托尔滕贝格说，北约欢迎日本。", "frequencies", "--entities", "--pos", "nr").Output,
            Is.EqualTo(Header + "斯托尔滕贝格,3,1\n"));

    [Test]
    public void Text_IsATableWithBars()
    {
        var run = CommandRun.Of("北约，北约，北约，日本", "frequencies", "--format", "text");
        Assert.That(run.Output, Is.EqualTo(
            "term  count    share  documents\n"
            + "北约      3  75.00 %          1  ██████████████████████████████\n"
            + "日本      1  25.00 %          1  ██████████\n"
            + "\n1 documents, 2 terms, 4 occurrences\n"));
    }

    [TestCase("--min-count", "0", "--min-count takes a number from 1, not '0'")]
    [TestCase("--ngrams", "65", "--ngrams takes a number from 1 to 64, not '65'")]
    [TestCase("--entities", "--no-names", "--entities counts names, --no-names does not look for them: give one of them")]
    public void WrongUsage(string first, string second, string message) =>
        Assert.That(CommandRun.Of("", "frequencies", first, second), Is.EqualTo(new CommandRun(2, "", $"wenxi frequencies: {message}; see 'wenxi frequencies --help'\n")));
}
