namespace JiebaNet.Segmenter.Common;

/// <summary>A tree of characters: words with frequencies, and what may follow a beginning. Not for several threads at once.</summary>
public class Trie : ITrie
{
    private readonly TrieNode _root = new('\0');

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public int TotalFrequency { get; private set; }

    /// <inheritdoc/>
    public bool Contains(string word) => Frequency(word) > 0;

    /// <summary>Whether a word starts with this text or is it.</summary>
    /// <param name="word">The beginning; white space around it is dropped.</param>
    /// <exception cref="ArgumentException">The beginning is null, empty or white space.</exception>
    public bool ContainsPrefix(string word) => Find(word) is not null;

    /// <inheritdoc/>
    public int Frequency(string word) => Find(word)?.Frequency ?? 0;

    /// <inheritdoc/>
    public int Insert(string word, int freq = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        int frequency = _root.Insert(word.Trim(), 0, freq);
        if (frequency > 0)
        {
            TotalFrequency += freq;
            Count++;
        }

        return frequency;
    }

    /// <summary>The characters that may follow a beginning; null if no word goes on after it.</summary>
    /// <param name="prefix">The beginning; white space around it is dropped.</param>
    /// <exception cref="ArgumentNullException">The beginning is null.</exception>
    public IEnumerable<char>? ChildChars(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return _root.Search(prefix.Trim(), 0)?.Children?.Keys;
    }

    private TrieNode? Find(string word)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        return _root.Search(word.Trim(), 0);
    }
}
