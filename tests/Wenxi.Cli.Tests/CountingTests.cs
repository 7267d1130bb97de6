using System.Text;

namespace Wenxi.Cli.Tests;

/// <summary>What the verbs that count a corpus do while they work: finished parts, Ctrl+C, progress.</summary>
public sealed class CountingTests
{
    private const string Sentence = "渔民把新鲜的海鱼搬上码头，老师教学生用电脑";
    private const int Lines = 60_000;
    private const int BlockSize = 1 << 16;

    // A wide window makes parts short.
    private static readonly string[][] Verbs =
    [
        ["collocations", "--window", "100", "--lines"],
        ["frequencies", "--no-names", "--lines"],
    ];

    [TestCaseSource(nameof(Verbs))]
    public void Interrupted_AndCalledAgain_GoesOn(params string[] args)
    {
        using var files = new TemporaryFiles();
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Lines).Select(static i => $"{Sentence}，{i % 7}号渔船回港。\n")));
        var folder = files.Path("parts");
        string[] resumable = [.. args, "--parts", folder];

        var stopped = Interrupted(text, () => FirstPart(folder) is not null, resumable);
        var first = FirstPart(folder)!;
        var written = File.GetLastWriteTimeUtc(first);
        var resumed = CommandRun.Of(text, resumable);

        Assert.Multiple(() =>
        {
            Assert.That(stopped, Is.EqualTo(new CommandRun(130, "", $"wenxi: stopped: the same command goes on from the parts in {folder}\n")));
            Assert.That(resumed, Is.EqualTo(CommandRun.Of(text, args)), "as if nothing had happened");
            Assert.That(File.GetLastWriteTimeUtc(first), Is.EqualTo(written), "a finished part is not counted again");
            Assert.That(Directory.GetFiles(folder, "*.tmp"), Is.Empty);
        });
    }

    [Test]
    public void Interrupted_WithoutParts_SaysHowToKeepThem()
    {
        var run = Interrupted(Encoding.UTF8.GetBytes(Sentence), static () => true, "topics", "--lines");
        Assert.That(run, Is.EqualTo(new CommandRun(130, "", "wenxi: stopped: nothing is kept; with --parts FOLDER the same command goes on from there\n")));
    }

    [TestCase("frequencies")]
    [TestCase("collocations", "--min-count", "1")]
    public void DamagedParts_AreCountedAgain(params string[] args)
    {
        using var files = new TemporaryFiles();
        string[] resumable = [.. args, "--parts", files.Path("parts")];
        var whole = CommandRun.Of(Sentence, resumable);
        foreach (var path in Directory.GetFiles(files.Path("parts")))
            File.WriteAllBytes(path, File.ReadAllBytes(path)[..^9]);
        Assert.That(CommandRun.Of(Sentence, resumable), Is.EqualTo(whole));
    }

    [Test]
    public void Parts_OfOtherOptions_AreCountedAgain()
    {
        using var files = new TemporaryFiles();
        CommandRun.Of(Sentence, "frequencies", "--no-names", "--parts", files.Folder);
        string[] nouns = ["frequencies", "--no-names", "--pos", "n"];
        Assert.That(CommandRun.Of(Sentence, [.. nouns, "--parts", files.Folder]), Is.EqualTo(CommandRun.Of(Sentence, nouns)));
    }

    [Test]
    public void Keyness_KeepsThePartsOfBothSets()
    {
        using var files = new TemporaryFiles();
        string[] args = ["keyness", files.Write("sea.txt", "渔民，渔民，渔民"), "--reference", files.Write("school.txt", "老师，老师，渔民")];
        string[] resumable = [.. args, "--parts", files.Path("parts")];
        CommandRun.Of("", resumable);
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of("", resumable), Is.EqualTo(CommandRun.Of("", args)));
            Assert.That(Directory.GetFiles(files.Path("parts"), "*.part", SearchOption.AllDirectories), Has.Length.EqualTo(2));
        });
    }

    [TestCase("frequencies")]
    [TestCase("topics")]
    public void PartsThatCannotBeKept_AreReported(string verb)
    {
        using var files = new TemporaryFiles();
        var path = files.Write("file", "");
        var run = CommandRun.Of(Sentence, verb, "--parts", path);
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
            Assert.That(run.Error, Does.StartWith($"wenxi: {path}: finished parts cannot be kept there (").And.EndWith("; give --parts a folder with room that may be written to\n"));
        });
    }

    [Test]
    public void Progress_IsShownOnATerminal()
    {
        using var files = new TemporaryFiles();
        using var error = new StringWriter();
        var host = new CommandHost { Input = Stream.Null, Output = new MemoryStream(), Error = error, ErrorIsTerminal = true, ProgressDelay = TimeSpan.Zero };
        WenxiCommand.Run(["keyness", files.Write("1.txt", Sentence), "--reference", files.Write("2.txt", Sentence)], host);
        Assert.That(error.ToString(), Does.StartWith($"\r\e[K[{new string('#', 30)}] 1 documents, 21 characters").And.EndWith("\r\e[K"));
    }

    [TestCase("collocations", "adding up pairs")]
    [TestCase("topics", "finding topics in 1 documents with 0 words")]
    public void WhatFollowsCounting_IsShownOnATerminal(string verb, string expected)
    {
        using var files = new TemporaryFiles();
        using var error = new StringWriter();
        var host = new CommandHost { Input = Stream.Null, Output = new MemoryStream(), Error = error, ErrorIsTerminal = true, ProgressDelay = TimeSpan.Zero };
        WenxiCommand.Run([verb, files.Write("1.txt", Sentence)], host);
        Assert.That(error.ToString(), Does.Contain($"\r\e[K{expected}").And.EndWith("\r\e[K"));
    }

    [Test]
    public void LinesThatAreNoUtf8_AreCountedAndReported()
    {
        var run = CommandRun.Of([.. "北约日本\n"u8, 0xFF, .. "\n北约日本"u8], "collocations", "--lines", "--min-count", "2");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Contain("北约,日本,2,"));
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "wenxi: standard input: is not UTF-8 in line 2; U+FFFD stands for what could not be read\n")));
        });
    }

    private static string? FirstPart(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder).Where(static path => !path.EndsWith(".tmp", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault() : null;

    /// <summary>Presses Ctrl+C before the last block is read, as soon as something is true.</summary>
    private static CommandRun Interrupted(byte[] input, Func<bool> condition, params string[] args)
    {
        Action press = () => Assert.Fail("The verb does not look at Ctrl+C.");
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new BlockStream(input, BlockSize)
        {
            BeforeRead = reads =>
            {
                if (reads != input.Length / BlockSize)
                    return;
                Assert.That(SpinWait.SpinUntil(condition, TimeSpan.FromMinutes(1)), "a part is finished");
                press();
            },
        };
        var host = new CommandHost
        {
            Input = stream,
            Output = output,
            Error = error,
            OnInterrupt = action =>
            {
                press = action;
                return new MemoryStream();
            },
        };
        var exitCode = WenxiCommand.Run(args, host);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
