namespace Wenxi.Segmentation.Tests.Parity;

/// <summary>
/// The files of golden: those of jieba are written by tests/oracle/make_golden.py, ours by hand, none by a test.
/// </summary>
internal static class GoldenFiles
{
    private const string TextKey = "text";

    public static IEnumerable<GoldenBlock> Blocks(string folder) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "Wenxi.Segmentation.Tests", "golden", folder), "*.txt")
        .Order(StringComparer.Ordinal)
        .SelectMany(Read);

    /// <summary>The texts of one file, and what came of each.</summary>
    public static IEnumerable<GoldenBlock> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(TextKey + ": ", StringComparison.Ordinal))
                continue;
            string place = $"{Path.GetFileName(path)}:{i + 1}";
            var modes = new Dictionary<string, string>();
            string text = Value(lines[i]);
            while (i + 1 < lines.Length && lines[i + 1].Length > 0)
            {
                i++;
                modes.Add(lines[i][..lines[i].IndexOf(':', StringComparison.Ordinal)], Value(lines[i]));
            }

            yield return new GoldenBlock(place, text, modes);
        }
    }

    private static string Value(string line) => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
