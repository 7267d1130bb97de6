namespace JiebaNet.Segmenter.Common;

/// <summary>A node of a <see cref="KeywordTrie"/>.</summary>
public class KeywordTrieNode
{
    private readonly Dictionary<char, KeywordTrieNode> _children = [];

    /// <summary>Makes a node without children.</summary>
    /// <param name="value">What the keyword that ends here is called, or null if none does.</param>
    public KeywordTrieNode(string? value = null) => Value = value;

    /// <summary>What the keyword that ends here is called; null if none does.</summary>
    public string? Value { get; set; }

    /// <summary>Whether a keyword ends here.</summary>
    public bool HasValue => Value is not null;

    /// <summary>Adds a child, or returns the one there is.</summary>
    /// <param name="ch">Its character.</param>
    /// <param name="value">The value of a new child.</param>
    /// <param name="overwrite">Whether a child that is there takes the value, too.</param>
    public KeywordTrieNode AddChild(char ch, string? value = null, bool overwrite = false)
    {
        if (!_children.TryGetValue(ch, out KeywordTrieNode? child))
            _children.Add(ch, child = new KeywordTrieNode(value));
        else if (overwrite)
            child.Value = value;
        return child;
    }

    /// <summary>The child with this character, or null.</summary>
    /// <param name="ch">A character.</param>
    public KeywordTrieNode? GetChild(char ch) => _children.GetValueOrDefault(ch);

    /// <summary>Whether there is a child with this character.</summary>
    /// <param name="ch">A character.</param>
    public bool HasChild(char ch) => _children.ContainsKey(ch);
}
