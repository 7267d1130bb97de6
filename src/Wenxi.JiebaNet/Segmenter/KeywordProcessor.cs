using JiebaNet.Segmenter.Common;

namespace JiebaNet.Segmenter;

/// <summary>Finds many keywords in a text at once, each with a clean name, as FlashText does.</summary>
/// <remarks>
/// <para>
/// A keyword in Latin letters is found as a whole word only: <c>Java</c> is not in <c>JavaScript</c>. All other characters,
/// Chinese ones and digits included, count as signs between words, and of keywords that start at one place the longest is
/// taken. The character right after a keyword is passed over, so that a keyword that follows another one without anything
/// between them is not found: a limit of FlashText for Chinese that jieba.NET has, too, and that is kept.
/// </para>
/// <para>O(length of the text × length of the longest keyword) at worst, O(length of the text) as a rule. Many threads may
/// search at once as long as none adds or removes. Vikash Singh, "Replace or Retrieve Keywords in Documents at Scale", 2017.</para>
/// </remarks>
public class KeywordProcessor
{
    private readonly KeywordTrie _keywords = new();

    /// <summary>A processor without keywords.</summary>
    /// <param name="caseSensitive">Whether upper and lower case differ.</param>
    public KeywordProcessor(bool caseSensitive = false) => CaseSensitive = caseSensitive;

    /// <summary>Whether upper and lower case differ.</summary>
    public bool CaseSensitive { get; }

    /// <summary>Adds a keyword, or changes its clean name. Nothing happens if it is null or empty.</summary>
    /// <param name="keyword">What stands in texts.</param>
    /// <param name="cleanName">What it is called; null or empty means the keyword itself.</param>
    public void AddKeyword(string keyword, string? cleanName = null)
    {
        if (!string.IsNullOrEmpty(keyword))
            _keywords[Folded(keyword)] = string.IsNullOrEmpty(cleanName) ? keyword : cleanName;
    }

    /// <summary>Adds keywords that are called as they are written.</summary>
    /// <param name="keywords">The keywords.</param>
    /// <exception cref="ArgumentNullException">There are no keywords.</exception>
    public void AddKeywords(IEnumerable<string> keywords)
    {
        ArgumentNullException.ThrowIfNull(keywords);
        foreach (string keyword in keywords)
            AddKeyword(keyword);
    }

    /// <summary>Removes a keyword; nothing happens if there is none.</summary>
    /// <param name="keyword">What stands in texts.</param>
    /// <exception cref="ArgumentNullException">The keyword is null.</exception>
    public void RemoveKeyword(string keyword)
    {
        ArgumentNullException.ThrowIfNull(keyword);
        _keywords.Remove(Folded(keyword));
    }

    /// <summary>Removes keywords.</summary>
    /// <param name="keywords">The keywords.</param>
    /// <exception cref="ArgumentNullException">There are no keywords, or one is null.</exception>
    public void RemoveKeywords(IEnumerable<string> keywords)
    {
        ArgumentNullException.ThrowIfNull(keywords);
        foreach (string keyword in keywords)
            RemoveKeyword(keyword);
    }

    /// <summary>Whether this is a keyword.</summary>
    /// <param name="word">What stands in texts.</param>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _keywords.Contains(Folded(word));
    }

    /// <summary>The keywords in a text with their places, in text order, without overlap.</summary>
    /// <param name="sentence">Any string; null gives nothing.</param>
    /// <returns>Clean names with places in UTF-16 code units.</returns>
    public IEnumerable<TextSpan> ExtractKeywordSpans(string? sentence)
    {
        var spans = new List<TextSpan>();
        if (string.IsNullOrEmpty(sentence))
            return spans;
        string text = Folded(sentence);
        for (int start = 0; start < text.Length;)
            start = Next(text, start, spans);
        return spans;
    }

    /// <summary>The keywords in a text, in text order.</summary>
    /// <param name="sentence">Any string; null gives nothing.</param>
    /// <param name="raw">Whether to give keywords as they stand in the text, not their clean names.</param>
    public IEnumerable<string> ExtractKeywords(string? sentence, bool raw = false) =>
        ExtractKeywordSpans(sentence).Select(span => raw ? sentence![span.Start..span.End] : span.Text);

    /// <summary>Tries the keywords that start at a place.</summary>
    /// <returns>The next place to try.</returns>
    private int Next(string text, int start, List<TextSpan> spans)
    {
        KeywordTrieNode node = _keywords;
        int i = start;
        while (i < text.Length && IsLetter(text[i]) && node.GetChild(text[i]) is { } child)
        {
            node = child;
            i++;
        }

        if (i < text.Length && IsLetter(text[i]))
        {
            // Inside a word that is no keyword: on behind it and the sign after it.
            while (i < text.Length && IsLetter(text[i]))
                i++;
            return i + 1;
        }

        string? name = node.Value;
        int end = i;
        if (i < text.Length)
            (name, end) = Longest(text, i, node, name);
        if (!string.IsNullOrEmpty(name))
            spans.Add(new TextSpan(name, start, end));
        return end + 1;
    }

    /// <summary>The longest keyword that goes on with the sign at a place; else the one that ends before it.</summary>
    private static (string? Name, int End) Longest(string text, int sign, KeywordTrieNode node, string? name)
    {
        int end = sign;
        KeywordTrieNode? next = node.GetChild(text[sign]);
        for (int i = sign + 1; next is not null; i++)
        {
            bool mayEnd = i == text.Length || !IsLetter(text[i]);
            if (mayEnd && next.HasValue)
                (name, end) = (next.Value, i);
            next = i == text.Length ? null : next.GetChild(text[i]);
        }

        return (name, end);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c == '_';

    private string Folded(string text) => CaseSensitive ? text : text.ToLowerInvariant();
}
