namespace Wenxi.DictionaryCompiler;

/// <summary>jieba's word list: <c>word frequency tag</c> on each line.</summary>
internal sealed class WordList
{
    private const string Description = "'word frequency tag' separated by single spaces";

    private WordList(Dictionary<string, (int Frequency, string Tag)> words, long total)
    {
        Words = words;
        Total = total;
    }

    /// <summary>The words; a repeated word has the frequency and tag of its last line, as in jieba.</summary>
    public IReadOnlyDictionary<string, (int Frequency, string Tag)> Words { get; }

    /// <summary>The sum over all lines, repeated ones included, as in jieba.</summary>
    public long Total { get; }

    public static WordList Read(SourceFile source)
    {
        var words = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        long total = 0;
        foreach (SourceLine line in source.Lines())
        {
            string[] fields = line.Fields(' ', 3, Description);
            if (fields[0].Length == 0)
                throw line.Error("the word is empty");
            int frequency = line.Count(fields[1]);
            if (fields[2].Length == 0 || !fields[2].All(char.IsAsciiLetterLower))
                throw line.Error($"the tag '{fields[2]}' is not made of lower-case Latin letters");

            words[fields[0]] = (frequency, fields[2]);
            total += frequency;
        }

        if (words.Count == 0)
            throw new SourceException(source.Path, 1, "the word list is empty");
        return new WordList(words, total);
    }
}
