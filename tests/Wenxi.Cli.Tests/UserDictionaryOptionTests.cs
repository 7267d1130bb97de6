namespace Wenxi.Cli.Tests;

public sealed class UserDictionaryOptionTests
{
    private readonly TemporaryFiles _files = new();

    [OneTimeTearDown]
    public void Remove() => _files.Dispose();

    [Test]
    public void UserDict_AddsItsWords()
    {
        var path = _files.Write("words.txt", "\uFEFF云计算公司 5 n\r\n\r\n  凱特琳\r\n");
        Assert.That(CommandRun.Of("云计算公司的凱特琳", "segment", "--user-dict", path), Is.EqualTo(new CommandRun(0, "云计算公司 的 凱特琳\n", "")));
        Assert.That(CommandRun.Of("云计算公司", "segment", "--user-dict", path, "--pos").Output, Is.EqualTo("云计算公司/n\n"));
    }

    [Test]
    public void UserDict_OfSeveral_TheLaterOneWins()
    {
        var first = _files.Write("first.tsv", "杭研大厦\t\tns\tmust\n");
        var second = _files.Write("second.tsv", "杭研大厦\t\t\tremove\n");
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of("网易杭研大厦", "segment", "--user-dict", first).Output, Is.EqualTo("网易 杭研大厦\n"));
            Assert.That(CommandRun.Of("网易杭研大厦", "segment", "--user-dict", first, "--user-dict", second).Output, Is.EqualTo("网易 杭研 大厦\n"));
            Assert.That(CommandRun.Of("网易杭研大厦", "segment", "--user-dict", second, "--user-dict", first).Output, Is.EqualTo("网易 杭研大厦\n"));
        });
    }

    [Test]
    public void UserDict_WithABadLine_IsReportedWithItsPlace()
    {
        var path = _files.Write("bad.tsv", "杭研\n大厦\tmany\tn\n");
        Assert.That(CommandRun.Of("北京", "segment", "--user-dict", path), Is.EqualTo(new CommandRun(
            1, "", $"wenxi: {path}:2: the frequency 'many' is no whole number up to 1000000000000 (line: '大厦\\tmany\\tn'); correct it, or leave it out\n")));
    }

    [Test]
    public void UserDict_ThatIsMissing_IsReported() =>
        Assert.That(CommandRun.Of("北京", "segment", "--user-dict", "missing.txt"), Is.EqualTo(new CommandRun(1, "", "wenxi: missing.txt: no such file; check the name\n")));

    [Test]
    public void Explain_SaysWhyAWordDoesNotComeOut()
    {
        var run = CommandRun.Of("研究生命起源\n北京\n", "segment", "--explain", "研究生");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Does.StartWith("研究生 at 0 has frequency ").And.Contain("the path 研究|生命").And.Contain("研究生|命"));
            Assert.That(run.Output, Does.Not.Contain("北京"));
        });
    }
}
