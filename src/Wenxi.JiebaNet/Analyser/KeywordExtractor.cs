using JiebaNet.Engine;
using JiebaNet.Segmenter;

namespace JiebaNet.Analyser;

/// <summary>What the extractors have in common: stop words and the ways to ask.</summary>
/// <remarks>Many threads may extract at once as long as none changes stop words or settings.</remarks>
public abstract class KeywordExtractor
{
    /// <summary>The English words that jieba leaves out where it is given no list.</summary>
    protected static readonly List<string> DefaultStopWords =
    [
        "all", "an", "and", "are", "as", "at", "be", "by", "can", "for", "from", "has", "have", "if", "in", "is", "it", "not",
        "of", "on", "one", "or", "that", "the", "then", "this", "to", "we", "which", "with", "you",
    ];

    /// <summary>
    /// The words that are no keywords, compared in lower case. At first jieba.NET's list of 653 lines, embedded.
    /// </summary>
    protected virtual ISet<string> StopWords { get; set; } = StopWordList.New();

    /// <summary>Replaces the stop words by those of a file.</summary>
    /// <param name="stopWordsFile">
    /// One word a line, UTF-8; blanks around a word are dropped. <see cref="ConfigManager.StopWordsFile"/> means the embedded
    /// list if there is no such file.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no path.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed; jieba.NET then goes on without stop words.</exception>
    public void SetStopWords(string stopWordsFile)
    {
        ArgumentNullException.ThrowIfNull(stopWordsFile);
        if (stopWordsFile == ConfigManager.StopWordsFile && UserFile.Find(stopWordsFile) is null)
        {
            StopWords = StopWordList.New();
            return;
        }

        StopWords = UserFile.ReadLines(stopWordsFile).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Adds a stop word.</summary>
    /// <param name="word">The word, in lower case; blanks around it are dropped.</param>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public void AddStopWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        StopWords.Add(word.Trim());
    }

    /// <summary>Adds stop words.</summary>
    /// <param name="words">The words, in lower case; blanks around a word are dropped.</param>
    /// <exception cref="ArgumentNullException">There are no words, or one is null.</exception>
    public void AddStopWords(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (string word in words)
            AddStopWord(word);
    }

    /// <summary>The keywords of a text, the weightiest first; equal ones in the order in which they first occur.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="count">How many at most; 0 or less means 20.</param>
    /// <param name="allowPos">The parts of speech that may be keywords; null or none means the extractor's own choice.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public abstract IEnumerable<string> ExtractTags(string text, int count = 20, IEnumerable<string>? allowPos = null);

    /// <summary>The same with weights.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="count">How many at most; 0 or less means 20.</param>
    /// <param name="allowPos">The parts of speech that may be keywords; null or none means the extractor's own choice.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public abstract IEnumerable<WordWeightPair> ExtractTagsWithWeight(string text, int count = 20, IEnumerable<string>? allowPos = null);

    /// <summary>Whether a word is long enough for a keyword and no stop word.</summary>
    private protected bool MayBeKeyword(string word) => word.AsSpan().Trim().Length >= 2 && !StopWords.Contains(word.ToLowerInvariant());

    private protected static IEnumerable<WordWeightPair> Best(IEnumerable<KeyValuePair<string, double>> weights, int count) => weights
        .OrderByDescending(pair => pair.Value)
        .Take(count > 0 ? count : 20)
        .Select(pair => new WordWeightPair { Word = pair.Key, Weight = pair.Value })
        .ToList();
}
