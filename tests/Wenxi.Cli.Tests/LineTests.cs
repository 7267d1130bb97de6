using System.Text;

namespace Wenxi.Cli.Tests;

/// <summary>Lines that take many blocks and several threads: in order, none lost, and nothing hangs.</summary>
public sealed class LineTests
{
    private const int TimeLimit = 60_000;

    // Without a separator the words of a text are the text, and the answers show their order.
    private static readonly string[] Copy = ["segment", "--lines", "--separator", ""];

    [Test, CancelAfter(TimeLimit)]
    public void Order_IsKept_WhateverTheLengthOfTheLines()
    {
        var text = UnevenLines();
        Assert.That(CommandRun.Of(text, Copy) == new CommandRun(0, text, ""), "the text itself, without an error");
    }

    [Test, CancelAfter(TimeLimit)]
    public void Order_IsKept_InPartsOfAPipe([Values(4_000, 20_000, 65_536)] int size)
    {
        var bytes = Encoding.UTF8.GetBytes(UnevenLines());
        using var output = new MemoryStream();
        using var input = new StallingStream([.. bytes.Chunk(size)]);
        for (var i = 0; i <= bytes.Length / size + 1; i++)
            input.GoOn();
        var (exitCode, error) = CommandRun.On(input, output, Copy);
        Assert.Multiple(() =>
        {
            Assert.That((exitCode, error), Is.EqualTo((0, "")));
            Assert.That(output.ToArray().AsSpan().SequenceEqual(bytes), "the bytes of the input");
        });
    }

    [TestCase("segment", "--format", "jsonl")]
    [TestCase("keywords")]
    [TestCase("entities")]
    [CancelAfter(TimeLimit)]
    public void EachVerb_AnswersLineForLine(string verb, params string[] options)
    {
        string[] args = [verb, "--lines", .. options];
        string[] lines = ["北约秘书长访问日本", "", "我来到北京清华大学"];
        var answers = string.Concat(lines.Select(line => CommandRun.Of(line + "\n", args).Output));
        var run = CommandRun.Of(string.Concat(Enumerable.Repeat(string.Join('\n', lines) + "\n", 3_000)), args);
        Assert.That(run == new CommandRun(0, string.Concat(Enumerable.Repeat(answers, 3_000)), ""), "3,000 times the three answers");
    }

    [Test]
    public void InvalidLines_AreCountedOverAllBlocks()
    {
        const int LineCount = 5_000;
        var invalid = new HashSet<int> { 1_234, 1_235, 3_000, 5_000 };
        using var input = new MemoryStream();
        for (var i = 1; i <= LineCount; i++)
            input.Write([.. Encoding.UTF8.GetBytes(new string('北', i % 100)), .. invalid.Contains(i) ? [0xB2, (byte)'|', 0xE2] : "京"u8, (byte)'\n']);
        var run = CommandRun.Of(input.ToArray(), Copy);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Is.EqualTo("wenxi: standard input: is not UTF-8 in line 1234 and 3 more; U+FFFD stands for what could not be read\n"));
            Assert.That(run.Output == Encoding.UTF8.GetString(input.ToArray()), "U+FFFD for each bad byte");
        });
    }

    [Test]
    public void OneByteAtATime_GivesTheSameLines()
    {
        using var output = new MemoryStream();
        var input = new BlockStream([.. Encoding.UTF8.Preamble, .. "北京\r\n\n\r𠮷\n上"u8, 0xE5, .. "\n海\r"u8], blockSize: 1);
        var (_, error) = CommandRun.On(input, output, Copy);
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo("北京\n\n\r𠮷\n上\uFFFD\n海\r\n"));
            Assert.That(error, Does.Contain("is not UTF-8 in line 4;"));
        });
    }

    [Test, CancelAfter(TimeLimit)]
    public async Task SlowStream_IsAnsweredWhileItsReaderWaits([Values(1, 20_000)] int linesAtATime)
    {
        var part = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("北\n", linesAtATime)))[..Math.Min(4 * linesAtATime, 60_000)];
        using var input = new StallingStream(part, part, part);
        using var output = new SharedStream();
        var run = Task.Run(() => CommandRun.On(input, output, Copy));
        for (var i = 1; i <= 3; i++)
        {
            input.GoOn();
            Assert.That(SpinWait.SpinUntil(() => output.Count == i * part.Length, TimeLimit), $"the answers to part {i}");
        }
        input.GoOn();
        Assert.That(await run, Is.EqualTo((0, "")));
    }

    [Test, CancelAfter(TimeLimit)]
    public async Task Output_ThatNobodyReads_EndsTheWaitForInput([Values(1, 15_000)] int lineCount)
    {
        using var input = new StallingStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("北\n", lineCount))));
        var run = Task.Run(() => CommandRun.On(input, FailingStream.ClosedPipe(0), Copy));
        input.GoOn();
        Assert.That(await run, Is.EqualTo((0, "")));
        input.GoOn();
    }

    [Test, CancelAfter(TimeLimit)]
    public void Output_ThatFailsInTheMiddle_EndsTheWork([Values] bool isClosedPipe)
    {
        const int Capacity = 1_000_000;
        var line = "北约秘书长斯托尔滕贝格访问日本\n"u8.ToArray();
        using var input = new RepeatingStream(line, int.MaxValue);
        using var output = isClosedPipe ? FailingStream.ClosedPipe(Capacity) : new FailingStream(Capacity, new IOException("No space left on device"));
        var result = CommandRun.On(input, output, Copy);
        Assert.Multiple(() =>
        {
            Assert.That(result, Is.EqualTo(isClosedPipe ? (0, "") : (1, "wenxi: standard output: No space left on device\n")));
            Assert.That(output.Written, Has.Length.GreaterThan(Capacity / 2));
            Assert.That(output.Written.Chunk(line.Length).All(part => part.AsSpan().SequenceEqual(line)), "whole lines in order");
        });
    }

    [Test, CancelAfter(TimeLimit)]
    public void Files_AreAnsweredOneAfterAnother()
    {
        using var files = new TemporaryFiles();
        var uneven = UnevenLines();
        var first = files.Write("1.txt", uneven);
        var bad = files.Write("2.txt", [.. "好\n"u8, 0xFF, (byte)'\n']);
        var missing = files.Path("3.txt");
        var last = files.Write("4.txt", "我\n爱");
        var run = CommandRun.Of("", [.. Copy, first, bad, missing, last, first]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Is.EqualTo(
                $"wenxi: {bad}: is not UTF-8 in line 2; U+FFFD stands for what could not be read\nwenxi: {missing}: no such file; check the name\n"));
            Assert.That(run.Output == $"{uneven}好\n\uFFFD\n我\n爱\n{uneven}", "the answers in the order of the files");
        });
    }

    private static string UnevenLines()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3_000; i++)
        {
            text.Append(i).Append('：').Insert(text.Length, "北京😀é", i * 7919 % 97).Append('\n');
            if (i % 1_000 == 500)
                text.Append('啊', 100_000).Append('\n');
        }
        return text.ToString();
    }
}
