using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli.Tests;

/// <summary>What a person at a terminal relies on: examples that work, versions and licences, completion.</summary>
public sealed class PersonTests
{
    private static Command Root() => WenxiCommand.Create(new CommandHost { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null });

    private static IEnumerable<string> Verbs() => Root().Subcommands.Select(verb => verb.Name);

    [TestCaseSource(nameof(Verbs))]
    public void Help_HasExamples_ThatAreRightUsage(string verb)
    {
        var help = CommandRun.Of("", verb, "--help");
        Assert.That(Examples.Of(verb), Is.Not.Empty);
        foreach (var example in Examples.Of(verb))
        {
            Assert.That(help.Output, Does.Contain("\n  " + example + "\n"));
            foreach (var command in example.Split(["&&", "|"], StringSplitOptions.None).Select(part => part.Trim()).Where(part => part.StartsWith("wenxi ", StringComparison.Ordinal)))
                Assert.That(Root().Parse(Words(command)).Errors, Is.Empty, command);
        }
    }

    [Test]
    public void Help_OfTheCommand_NamesEveryVerb() =>
        Assert.That(Verbs(), Has.All.Matches<string>(CommandRun.Of("", "--help").Output.Contains));

    [Test]
    public void Version_NamesDictionariesAndModelsWithTheirLicences()
    {
        var run = CommandRun.Of("", "--version");
        Assert.That(run.Output, Does.StartWith("wenxi 0.1.0 (MIT), .NET ").And.Match(@"\n  jieba +0\.42\.1 +MIT\n").And.Match(@"\n  ner +0\.1\.0 +Apache-2\.0, MIT\n"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void Dictionary_ShowsOriginsAndSizes()
    {
        var run = CommandRun.Of("", "dictionary");
        Assert.That(run.Output, Does.Match(@"\njieba +words, frequencies, tags, … +0\.42\.1 +MIT +14,98\d\n").And.Match(@"\nsegmentation +Wenxi\.Segmentation +\d,\d\d\d\n"));
        using var json = JsonDocument.Parse(CommandRun.Of("", "dictionary", "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("dictionaries").EnumerateArray().Select(row => row.GetProperty("license").GetString()), Has.All.Not.Empty);
        Assert.That(json.RootElement.GetProperty("images").EnumerateArray().Sum(row => row.GetProperty("bytes").GetInt64()), Is.GreaterThan(10_000_000));
    }

    [TestCase("wenxi seg", "segment")]
    [TestCase("wenxi segment --mo", "--mode")]
    [TestCase("wenxi segment --mode s", "search")]
    [TestCase("wenxi completion ", "bash fish pwsh zsh")]
    [TestCase("wenxi completion --", "")]
    [TestCase("wenxi read ", "")]
    public void CompletionOfBash_KnowsVerbsOptionsAndValues(string typed, string expected)
    {
        if (!File.Exists("/bin/bash"))
            Assert.Ignore("There is no bash here.");
        var words = typed.Split(' ');
        var script = CommandRun.Of("", "completion", "bash").Output
            + $"\nCOMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))}); COMP_CWORD={words.Length - 1}; _wenxi; echo \"${{COMPREPLY[*]}}\"\n";
        var start = new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", script }, RedirectStandardOutput = true, RedirectStandardError = true };
        using var bash = Process.Start(start)!;
        Assert.That(bash.StandardOutput.ReadToEnd(), Is.EqualTo(expected + "\n"));
        Assert.That(bash.StandardError.ReadToEnd(), Is.Empty);
    }

    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("pwsh")]
    public void Completion_HoldsEveryVerbAndOption(string shell)
    {
        var script = CommandRun.Of("", "completion", shell).Output;
        foreach (var verb in CompletionWords.Of(Root()))
        {
            Assert.That(script, Does.Contain(verb.Verb));
            foreach (var option in verb.Options)
                Assert.That(script, Does.Contain(option.Name.TrimStart('-')));
        }
    }

    [TestCase("zsh", @"jieba'\''s")]
    [TestCase("fish", @"jieba\'s")]
    public void Completion_SaysApostrophesAsTheShellDoes(string shell, string apostrophe) =>
        Assert.That(CommandRun.Of("", "completion", shell).Output, Does.Contain(apostrophe));

    // Of brackets an option's description in zsh ends with the first that is not marked.
    [Test]
    public void CompletionOfZsh_MarksBrackets() =>
        Assert.That(CommandRun.Of("", "completion", "zsh").Output, Does.Contain(@"word \[frequency\] \[tag\]"));

    // As a shell would: quotes keep words together, redirections are not the command's.
    private static string[] Words(string command)
    {
        var words = new List<string>();
        var quoted = false;
        foreach (var part in command.Split('\''))
        {
            if (quoted)
                words.Add(part);
            else
                words.AddRange(part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            quoted = !quoted;
        }

        var end = words.FindIndex(word => word is "<" or ">" or "2>");
        return [.. words.Take(end < 0 ? words.Count : end).Skip(1)];
    }
}
