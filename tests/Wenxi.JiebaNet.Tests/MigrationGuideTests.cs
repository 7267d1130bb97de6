using JiebaNet.Analyser;
using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;

namespace Wenxi.JiebaNet.Tests;

/// <summary>The samples of docs/migrating-from-jieba-net.md, line by line, print what stands below them.</summary>
public sealed class MigrationGuideTests
{
    private static readonly string Guide = Path.Combine(Repository.Root, "docs", "migrating-from-jieba-net.md");

    [Test]
    public void FirstSample_PrintsWhatTheGuideSays()
    {
        // In place of the class, so that the sample's lines stand here as they are.
        using var Console = new StringWriter();
        var segmenter = new JiebaSegmenter();
        Console.WriteLine(string.Join("/ ", segmenter.Cut("小明来到北京清华大学")));
        Console.WriteLine(string.Join("/ ", segmenter.CutForSearch("小明来到北京清华大学")));

        segmenter.AddWord("艾尔肯·吐尼亚孜", tag: "nr");
        Console.WriteLine(string.Join(" ", new PosSegmenter(segmenter).Cut("艾尔肯·吐尼亚孜来到北京")));

        var keywords = new TfidfExtractor(segmenter).ExtractTags("北京的大学生在北京的大学学习语言", 2);
        Console.WriteLine(string.Join(" ", keywords));
        Assert.That(Lines(Console), Is.EqualTo(PrintedLines(0)));
    }

    [Test]
    public void SharingSample_PrintsWhatTheGuideSays()
    {
        using var Console = new StringWriter();
        var words = new WordDictionary();
        new JiebaSegmenter(words).AddWord("机器学习");
        Console.WriteLine(string.Join("/ ", new JiebaSegmenter(words).Cut("学习机器学习")));
        Console.WriteLine(string.Join("/ ", new JiebaSegmenter().Cut("学习机器学习")));
        Assert.That(Lines(Console), Is.EqualTo(PrintedLines(1)));
    }

    [Test]
    public void EveryLineOfASample_StandsInThisFile()
    {
        string[] here = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Wenxi.JiebaNet.Tests", "MigrationGuideTests.cs")).Select(line => line.Trim())];
        string[] code = [.. Samples().SelectMany(sample => sample).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))];
        Assert.That(code, Is.Not.Empty.And.SubsetOf(here));
    }

    [Test]
    public void Version_IsThatOfThePackages()
    {
        string props = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        string version = props.Split("<VersionPrefix>")[1].Split('<')[0];
        Assert.That(File.ReadAllText(Guide), Does.Contain($"Include=\"Wenxi.JiebaNet\" Version=\"{version}\""));
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(writer.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static string[] PrintedLines(int sample) =>
        [.. Samples()[sample].Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..])];

    private static string[][] Samples() =>
        [.. File.ReadAllText(Guide).Split("```csharp\n").Skip(1).Select(part => part.Split("```")[0].Split('\n', StringSplitOptions.TrimEntries))];
}
