using JiebaNet.Engine;
using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.UserWords;

namespace JiebaNet.Segmenter.Spelling;

/// <summary>Suggests the words of the dictionary that are one edit away: a character too many, too few, wrong or swapped.</summary>
/// <remarks>Thread-safe; words added to the dictionary later count, too.</remarks>
public class SpellChecker : ISpellChecker
{
    private static readonly Lazy<char[]> ListedCharacters = new(ReadListedCharacters);

    private readonly WordDictionary _words;

    /// <summary>A checker with the words of the program.</summary>
    public SpellChecker() : this(WordDictionary.Instance)
    {
    }

    /// <summary>A checker with the words of a dictionary, such as <see cref="JiebaSegmenter.Words"/>.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentNullException">There is no dictionary.</exception>
    public SpellChecker(WordDictionary words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = words;
    }

    /// <summary>The words that may be meant, the most frequent first.</summary>
    /// <param name="word">Any string.</param>
    /// <returns>
    /// The word itself if it is one; else all that are one edit away, equally frequent ones by the kind of edit (deletion,
    /// swap, replacement, insertion), its place, and the character. A single character is only looked up.
    /// </returns>
    /// <remarks>O(length × characters of the dictionary): some milliseconds.</remarks>
    /// <exception cref="ArgumentNullException">There is no word.</exception>
    public IEnumerable<string> Suggests(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        WordState words = _words.Current;
        if (words.Contains(word))
            return [word];
        // What is longer is one edit away from no word.
        if (word.Length is < 2 or > UserWordRules.LongestWord + 1)
            return [];
        char[] characters = Characters(words);
        return Deletions(word).Concat(Swaps(word)).Concat(Replacements(word, characters)).Concat(Insertions(word, characters))
            .Where(words.Contains)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(words.Frequency)
            .ToList();
    }

    private static IEnumerable<string> Deletions(string word) =>
        Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Swaps(string word) =>
        Enumerable.Range(0, word.Length - 1).Select(i => $"{word.AsSpan(0, i)}{word[i + 1]}{word[i]}{word.AsSpan(i + 2)}");

    private static IEnumerable<string> Replacements(string word, char[] characters) =>
        from i in Enumerable.Range(0, word.Length)
        from c in characters
        select $"{word.AsSpan(0, i)}{c}{word.AsSpan(i + 1)}";

    private static IEnumerable<string> Insertions(string word, char[] characters) =>
        from i in Enumerable.Range(0, word.Length + 1)
        from c in characters
        select $"{word.AsSpan(0, i)}{c}{word.AsSpan(i)}";

    /// <summary>The characters of which words are made, in the order of their code units.</summary>
    private static char[] Characters(WordState words) =>
        words.Words.IsEmpty ? ListedCharacters.Value : [.. ListedCharacters.Value.Union(words.Words.Words.SelectMany(word => word.Text)).Order()];

    private static char[] ReadListedCharacters()
    {
        Lexicon lexicon = Lexicon.Default;
        ReadOnlySpan<ushort> codes = lexicon.CharacterCodes.Span;
        var characters = new List<char>();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (lexicon.IsOwnCode(codes[c] & CharacterCode.CodeMask))
                characters.Add((char)c);
        }

        return [.. characters];
    }
}
