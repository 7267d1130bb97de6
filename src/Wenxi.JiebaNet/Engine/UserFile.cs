using System.Globalization;
using System.Text.RegularExpressions;
using Wenxi.Segmentation;
using Wenxi.Segmentation.UserWords;

namespace JiebaNet.Engine;

/// <summary>Reads the files that users give.</summary>
internal static partial class UserFile
{
    // jieba's format of a line: what does not look like a frequency or a tag belongs to the word.
    [GeneratedRegex("^(?<word>.+?)(?: (?<frequency>[0-9]+))?(?: (?<tag>[a-z]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Line { get; }

    /// <summary>The lines of a file in UTF-8.</summary>
    /// <param name="path">The file. A path with backslashes is also tried with slashes, as code from Windows has it.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static string[] ReadLines(string path)
    {
        string here = Find(path) ?? throw new FileNotFoundException($"There is no file '{path}' (looked for {Path.GetFullPath(path)}); check the path, or that the file is copied beside the program.", path);
        return File.ReadAllLines(here);
    }

    /// <summary>Where a file is, or null.</summary>
    public static string? Find(string path)
    {
        if (File.Exists(path))
            return path;
        string withSlashes = path.Replace('\\', Path.DirectorySeparatorChar);
        return File.Exists(withSlashes) ? withSlashes : null;
    }

    /// <summary>The words of a user dictionary; a frequency of 0 asks for the suggested one, as in jieba.NET.</summary>
    /// <exception cref="UserDictionaryException">A line cannot be used.</exception>
    public static List<UserWord> ReadWords(string path)
    {
        var words = new List<UserWord>();
        string[] lines = ReadLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length > 0)
                words.Add(Parse(line, path, i + 1));
        }

        return words;
    }

    private static UserWord Parse(string line, string path, int number)
    {
        GroupCollection groups = Line.Match(line).Groups;
        string frequency = groups["frequency"].Value;
        int count = 0;
        if (frequency.Length > 0 && !int.TryParse(frequency, NumberStyles.None, CultureInfo.InvariantCulture, out count))
            throw Error(path, number, line, $"the frequency {frequency} is above {int.MaxValue}", "write a smaller one, or none");
        UserWord word = Word(groups["word"].Value.Trim(), count, groups["tag"].Value);
        return UserWordRules.Problem(word) is var (problem, remedy) ? throw Error(path, number, line, problem, remedy) : word;
    }

    /// <summary>An entry as <c>AddWord</c> means it.</summary>
    public static UserWord Word(string text, int frequency, string? tag) =>
        new(text) { Frequency = frequency > 0 ? frequency : null, Tag = string.IsNullOrEmpty(tag) ? null : tag };

    private static UserDictionaryException Error(string path, int number, string line, string problem, string remedy) =>
        new(new UserDictionaryError(path, number, line, problem, remedy));
}
