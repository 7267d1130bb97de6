namespace Wenxi.Segmentation.Tests.UserWords;

/// <summary>golden/user-words/own.txt: what user words do in our way, for people who read Chinese. Kept by hand.</summary>
public sealed class UserWordSpecTests
{
    private static IEnumerable<TestCaseData> Blocks()
    {
        string path = Path.Combine(Repository.Root, "tests", "Wenxi.Segmentation.Tests", "golden", "user-words", "own.txt");
        foreach (string block in File.ReadAllText(path).Split("\n\n"))
        {
            string[] lines = [.. block.Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
            if (lines.Length > 0)
                yield return new TestCaseData((object)lines).SetArgDisplayNames(lines.First(line => line.StartsWith("text", StringComparison.Ordinal)));
        }
    }

    [TestCaseSource(nameof(Blocks))]
    public void Text_IsCutAsWritten(string[] lines)
    {
        UserDictionary words = UserDictionary.FromLines(Values(lines, "word").Select(line => line.Replace("\\t", "\t", StringComparison.Ordinal)));
        string text = Values(lines, "text").Single();
        Assert.Multiple(() =>
        {
            foreach (string name in new[] { "precise", "no-hmm", "full", "search", "tags", "jieba" })
            {
                foreach (string expected in Values(lines, name))
                    Assert.That(Cut(new Segmenter(Options(name) with { UserDictionary = words }), text), Is.EqualTo(expected), name);
            }
        });
    }

    private static IEnumerable<string> Values(string[] lines, string key) =>
        lines.Where(line => line.StartsWith(key + ": ", StringComparison.Ordinal)).Select(line => line[(key.Length + 2)..]);

    private static SegmenterOptions Options(string name) => name switch
    {
        "no-hmm" => new SegmenterOptions { UnknownWords = UnknownWordModel.None },
        "full" => new SegmenterOptions { Mode = SegmentationMode.Full },
        "search" => new SegmenterOptions { Mode = SegmentationMode.Search },
        "tags" => new SegmenterOptions { Tags = true },
        "jieba" => new SegmenterOptions { Compatibility = Compatibility.Jieba },
        _ => new SegmenterOptions(),
    };

    private static string Cut(Segmenter segmenter, string text) => string.Join(
        " | ", segmenter.Segment(text).Select(token => token.Text(text) + (token.Tag is null ? "" : "/" + token.Tag)));
}
