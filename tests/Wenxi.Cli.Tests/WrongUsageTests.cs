namespace Wenxi.Cli.Tests;

/// <summary>Wrong usage: one clear line, exit code 2, nothing read or written.</summary>
public sealed class WrongUsageTests
{
    [TestCase("wenxi: a verb is missing; see 'wenxi --help'")]
    [TestCase("wenxi: unknown verb 'cut'; see 'wenxi --help'", "cut")]
    [TestCase("wenxi: unknown option '--verbose'; see 'wenxi --help'", "--verbose")]
    [TestCase("wenxi segment: unknown option '--userdict'; see 'wenxi segment --help'", "segment", "--userdict", "f")]
    [TestCase("wenxi segment: --explain writes text only; see 'wenxi segment --help'", "segment", "--explain", "北京", "--format", "jsonl")]
    [TestCase("wenxi segment: --explain takes a word, not ''; see 'wenxi segment --help'", "segment", "--explain", "")]
    [TestCase("wenxi segment: unknown option '-x'; see 'wenxi segment --help'", "segment", "a.txt", "-x")]
    [TestCase("wenxi read: unknown option '--lines'; see 'wenxi read --help'", "read", "--lines")]
    [TestCase("wenxi keywords: --top takes a number from 1, not '0'; see 'wenxi keywords --help'", "keywords", "--top", "0")]
    [TestCase("wenxi keywords: --top takes a number from 1, not 'many'; see 'wenxi keywords --help'", "keywords", "--top", "many")]
    [TestCase("wenxi segment: --pos with --compat jieba knows --mode precise only; see 'wenxi segment --help'", "segment", "--pos", "--compat", "jieba", "--mode", "full")]
    [TestCase("wenxi entities: --lines is for text, --html for whole pages: give one of them; see 'wenxi entities --help'", "entities", "--lines", "--html")]
    public void IsReported(string message, params string[] args) =>
        Assert.That(CommandRun.Of("北京", args), Is.EqualTo(new CommandRun(2, "", message + "\n")));

    [TestCase("segment", "--mode", "fast")]
    [TestCase("segment", "--compat", "hanlp")]
    [TestCase("segment", "--format", "csv")]
    [TestCase("analyze", "--format", "csv")]
    [TestCase("keywords", "--top")]
    public void OfAValue_IsReportedInOneLine(params string[] args)
    {
        var run = CommandRun.Of("北京", args);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Does.StartWith($"wenxi {args[0]}: ").And.EndWith($"; see 'wenxi {args[0]} --help'\n"));
            Assert.That(run.Error.AsSpan().Count('\n'), Is.EqualTo(1));
        });
    }

    [Test]
    public void BehindTwoDashes_NamesAreFiles() =>
        Assert.That(CommandRun.Of("", "segment", "--", "--lines").Error, Is.EqualTo("wenxi: --lines: no such file; check the name\n"));

    [Test]
    public void Help_CallsTheCommandWenxi_WhateverTheFileIsCalled() =>
        Assert.That(CommandRun.Of("", "segment", "--help").Output, Does.Contain("  wenxi segment [<FILE>...] [options]"));

    [TestCase("--help")]
    [TestCase("segment", "--help")]
    [TestCase("analyze", "-h")]
    [TestCase("--version")]
    public void Help_IsWritten(params string[] args)
    {
        var run = CommandRun.Of("", args);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Is.Not.Empty);
            Assert.That(run.Error, Is.Empty);
        });
    }
}
