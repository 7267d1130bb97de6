namespace JiebaNet.Segmenter.Common;

/// <summary>Keywords and what they are called. Not for several threads at once.</summary>
public class KeywordTrie : KeywordTrieNode
{
    /// <summary>An empty trie.</summary>
    public KeywordTrie()
    {
    }

    /// <summary>
    /// How often a keyword was set that had no value before, removals included: setting null for an unknown keyword counts,
    /// and removing one does not count down, as in jieba.NET.
    /// </summary>
    public int Count { get; set; }

    /// <summary>What a keyword is called; null if there is none. Setting null removes it; the empty keyword cannot be set.</summary>
    /// <param name="key">The keyword.</param>
    /// <exception cref="ArgumentNullException">The keyword is null.</exception>
    public string? this[string key]
    {
        get => Find(key)?.Value;
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            if (key.Length == 0)
                return;
            KeywordTrieNode node = this;
            foreach (char c in key)
                node = node.AddChild(c);
            if (!node.HasValue)
                Count++;
            node.Value = value;
        }
    }

    /// <summary>Whether a keyword has a value.</summary>
    /// <param name="key">The keyword.</param>
    /// <exception cref="ArgumentNullException">The keyword is null.</exception>
    public bool Contains(string key) => Find(key) is { HasValue: true };

    /// <summary>Removes a keyword; nothing happens if there is none.</summary>
    /// <param name="key">The keyword.</param>
    /// <exception cref="ArgumentNullException">The keyword is null.</exception>
    public void Remove(string key) => this[key] = null;

    private KeywordTrieNode? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        KeywordTrieNode? node = this;
        for (int i = 0; i < key.Length && node is not null; i++)
            node = node.GetChild(key[i]);
        return node;
    }
}
