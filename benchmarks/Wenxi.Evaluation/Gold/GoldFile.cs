using System.Text;

namespace Wenxi.Evaluation.Gold;

/// <summary>
/// Reads annotated sentences: one unit a line, its tag behind white space, an empty line between sentences. In .bio files
/// the units are characters (Weibo's carry their position in the word), in .conll files words, with the tag last.
/// </summary>
internal static class GoldFile
{
    private static readonly string[] TuningFiles =
    [
        "ner/pd-dev.bio", "ner/weibo-dev.bio", "ner/aishell-ner-dev.bio", "segmentation/gsdsimp-dev.conll",
    ];

    /// <summary>The files that sentences are read from when none is named: those to tune on.</summary>
    public static IReadOnlyList<string> Default(string extension) =>
        [.. TuningFiles.Where(file => file.EndsWith(extension, StringComparison.Ordinal)).Select(file => Path.Combine(Repository.Shared, "data", file))];

    /// <exception cref="IOException">The file cannot be read, or a line has no tag; the message says where.</exception>
    public static List<GoldSentence> Read(string path)
    {
        var sentences = new List<GoldSentence>();
        var sentence = new SentenceBuilder(hasWords: path.EndsWith(".conll", StringComparison.Ordinal));
        int number = 0;
        foreach (string line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (line.Trim('\uFEFF', ' ', '\t', '\r').Length > 0)
                Add(sentence, line.TrimEnd('\r'), $"{path}({number})");
            else
                sentence.Flush(sentences);
        }

        sentence.Flush(sentences);
        return sentences;
    }

    private static void Add(SentenceBuilder sentence, string line, string place)
    {
        int last = line.LastIndexOfAny([' ', '\t']);
        if (last <= 0)
            throw new InvalidDataException($"{place}: expected a character or word, white space and a tag, but the line is \"{line}\".");
        string unit = line[..line.IndexOfAny([' ', '\t'], 1)];
        if (sentence.HasWords)
            sentence.Add(unit, line.Split('\t') is [_, var wordClass, _, _] ? wordClass : "", line[(last + 1)..], place);
        else
            sentence.Add(FirstCharacter(unit), "", line[(last + 1)..], place);
    }

    // "口0": Weibo's position behind the character.
    private static string FirstCharacter(string unit) => unit[..(char.IsHighSurrogate(unit[0]) && unit.Length > 1 ? 2 : 1)];
}
