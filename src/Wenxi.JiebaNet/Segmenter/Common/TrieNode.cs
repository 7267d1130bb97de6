namespace JiebaNet.Segmenter.Common;

/// <summary>A character of a <see cref="Trie"/> and what may follow it.</summary>
public class TrieNode
{
    /// <summary>Makes a node without children.</summary>
    /// <param name="ch">Its character.</param>
    public TrieNode(char ch) => Char = ch;

    /// <summary>The character.</summary>
    public char Char { get; set; }

    /// <summary>The frequency of the word that ends here; 0 if none does.</summary>
    public int Frequency { get; set; }

    /// <summary>The nodes that may follow; null until there is one.</summary>
    public Dictionary<char, TrieNode>? Children { get; set; }

    /// <summary>Inserts a word below this node.</summary>
    /// <param name="s">The word.</param>
    /// <param name="pos">The index in it from which it is inserted.</param>
    /// <param name="freq">What to add to its frequency.</param>
    /// <returns>The frequency of the word now; 0 if nothing stands from that index on.</returns>
    public int Insert(string s, int pos, int freq = 1)
    {
        if (string.IsNullOrEmpty(s) || pos >= s.Length)
            return 0;
        TrieNode node = this;
        for (int i = pos; i < s.Length; i++)
        {
            node.Children ??= [];
            if (!node.Children.TryGetValue(s[i], out TrieNode? child))
                node.Children.Add(s[i], child = new TrieNode(s[i]));
            node = child;
        }

        return node.Frequency += freq;
    }

    /// <summary>The node where a word below this node ends, or null.</summary>
    /// <param name="s">The word.</param>
    /// <param name="pos">The index in it from which it is looked up.</param>
    public TrieNode? Search(string s, int pos)
    {
        if (string.IsNullOrEmpty(s) || pos >= s.Length)
            return null;
        TrieNode? node = this;
        for (int i = pos; i < s.Length && node is not null; i++)
            node = node.Children?.GetValueOrDefault(s[i]);
        return node;
    }
}
