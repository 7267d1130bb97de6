using System.Text;

namespace Wenxi.Cli.Tests;

public sealed class SegmentCommandTests
{
    [TestCase("", "")]
    [TestCase("我来到北京清华大学", "我 来到 北京 清华大学\n")]
    [TestCase("我来到北京\n清华大学\n", "我 来到 北京\n清华大学\n")]
    [TestCase("我来到北京\r\n清华大学\r\n", "我 来到 北京\n清华大学\n")]
    [TestCase("\n\r\n我\n\n", "\n\n我\n\n")]
    [TestCase("\r", "\r\n")]
    [TestCase("一\r二\n", "一 \r 二\n")]
    [TestCase("一\u2028二\u0085三\v四\n", "一 \u2028 二 \u0085 三 \v 四\n")]
    [TestCase("\uFEFF北京\n", "北京\n")]
    [TestCase("北京😀𠮷\n", "北京 😀 𠮷\n")]
    [TestCase("北\0京\n", "北 \0 京\n")]
    public void Lines_AnswerLineForLine(string input, string output)
    {
        var run = CommandRun.Of(input, "segment", "--lines", "--compat", "jieba");
        Assert.That(run, Is.EqualTo(new CommandRun(0, output, "")));
    }

    [TestCase("precise", "小明 硕士 毕业 于 中国科学院 计算所\n")]
    [TestCase("search", "小明 硕士 毕业 于 中国 科学 学院 科学院 中国科学院 计算 计算所\n")]
    [TestCase("full", "小 明 硕士 毕业 于 中国 中国科学院 科学 科学院 学院 计算 计算所\n")]
    public void Mode_Chooses(string mode, string output) =>
        Assert.That(CommandRun.Of("小明硕士毕业于中国科学院计算所", "segment", "--compat", "jieba", "--mode", mode).Output, Is.EqualTo(output));

    [Test]
    public void NoHmm_KnowsTheWordListOnly()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of("他来到了网易杭研大厦", "segment").Output, Is.EqualTo("他 来到 了 网易 杭研 大厦\n"));
            Assert.That(CommandRun.Of("他来到了网易杭研大厦", "segment", "--no-hmm").Output, Is.EqualTo("他 来到 了 网易 杭 研 大厦\n"));
        });
    }

    [TestCase("|", "我|来到|北京\n")]
    [TestCase("", "我来到北京\n")]
    [TestCase("-", "我-来到-北京\n")]
    [TestCase("・・", "我・・来到・・北京\n")]
    public void Separator_StandsBetweenWords(string separator, string output) =>
        Assert.That(CommandRun.Of("我来到北京", "segment", "--separator", separator).Output, Is.EqualTo(output));

    [Test]
    public void Pos_AddsTags()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of("我爱北京\n\n", "segment", "--pos").Output, Is.EqualTo("我/r 爱/v 北京/ns\n\n"));
            Assert.That(CommandRun.Of("我爱北京\n", "segment", "--pos", "--compat", "jieba").Output, Is.EqualTo("我/r 爱/v 北京/ns\n"));
        });
    }

    [Test]
    public void Jsonl_GivesOffsetsInTheLine()
    {
        var run = CommandRun.Of("😀北京\n\n我\n", "segment", "--lines", "--format", "jsonl");
        Assert.That(run.Output, Is.EqualTo(
            """
            {"tokens":[{"text":"😀","start":0,"length":2},{"text":"北京","start":2,"length":2}]}
            {"tokens":[]}
            {"tokens":[{"text":"我","start":0,"length":1}]}

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Json_WithoutLines_IsOneDocument()
    {
        var run = CommandRun.Of("我\n爱", "segment", "--format", "json", "--pos");
        Assert.That(run.Output, Is.EqualTo("""{"tokens":[{"text":"我","start":0,"length":1,"tag":"r"},{"text":"\n","start":1,"length":1,"tag":"x"},{"text":"爱","start":2,"length":1,"tag":"v"}]}""" + "\n"));
    }

    [Test]
    public void InvalidUtf8_IsReplacedAndReportedOnce()
    {
        byte[] input = [.. "北京\n好"u8, 0xB2, 0xE2, .. "\n上海\n"u8, 0xFF, 0xFE];
        var run = CommandRun.Of(input, "segment", "--lines");
        Assert.That(run, Is.EqualTo(new CommandRun(
            1,
            "北京\n好 \uFFFD \uFFFD\n上海\n\uFFFD \uFFFD\n",
            "wenxi: standard input: is not UTF-8 in line 2 and 1 more; U+FFFD stands for what could not be read\n")));
    }

    [Test]
    public void Characters_CutByBlocks_StayWhole([Values(1, 2, 3, 5, 7)] int blockSize)
    {
        var text = string.Concat(Enumerable.Repeat("我来到北京😀\r\n", 200));
        using var output = new MemoryStream();
        var (exitCode, error) = CommandRun.On(new BlockStream(Encoding.UTF8.GetBytes(text), blockSize), output, "segment", "--lines");
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.Zero);
            Assert.That(error, Is.Empty);
            Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo(string.Concat(Enumerable.Repeat("我 来到 北京 😀\n", 200))));
        });
    }

    [Test]
    public void Lines_OfAnInterruptedInput_AreAnsweredAtOnce()
    {
        using var output = new MemoryStream();
        var input = new BlockStream(Encoding.UTF8.GetBytes("北京\n上海\n"), Encoding.UTF8.GetByteCount("北京\n上"));
        input.BeforeRead = read =>
        {
            if (read == 1)
                Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo("北京\n"));
        };
        CommandRun.On(input, output, "segment", "--lines");
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo("北京\n上海\n"));
    }

    // Alone, since the allocations of all threads count.
    [Test, NonParallelizable]
    public void Lines_OfALongStream_TakeBoundedMemory()
    {
        const int Repetitions = 400_000;
        CommandRun.Of("北京", "segment", "--lines");
        var line = "北约秘书长斯托尔滕贝格访问日本，讨论安全。\n"u8.ToArray();
        using var input = new RepeatingStream(line, Repetitions);
        using var output = new CountingStream();

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var (exitCode, error) = CommandRun.On(input, output, "segment", "--lines");
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.Zero);
            Assert.That(error, Is.Empty);
            Assert.That((long)line.Length * Repetitions, Is.GreaterThan(20_000_000));
            Assert.That(output.LineCount, Is.EqualTo(Repetitions));
            Assert.That(allocated, Is.LessThan(4_000_000), "buffers only: 400,000 lines, not a byte for each");
        });
    }

    [Test]
    public void ALongLine_IsOneLine()
    {
        var run = CommandRun.Of(new string('啊', 1_000_000) + "\n北京", "segment", "--lines", "--no-hmm");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output.AsSpan().Count('\n'), Is.EqualTo(2));
            Assert.That(run.Output, Does.EndWith("\n北京\n"));
        });
    }

    [Test]
    public void Output_ThatNobodyReads_EndsTheWorkQuietly()
    {
        using var input = new RepeatingStream("北京\n"u8.ToArray(), int.MaxValue);
        var (exitCode, error) = CommandRun.On(input, FailingStream.ClosedPipe(capacity: 0), "segment", "--lines");
        Assert.That((exitCode, error), Is.EqualTo((0, "")));
    }
}
