using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.UserWords;

/// <summary>One of the two tries of an overlay, with filters for where its words may start.</summary>
internal sealed class OverlayLayer
{
    public OverlayLayer(OverlayTrie trie, ReadOnlySpan<ushort> characterCodes)
    {
        Trie = trie;
        Starts = new StartFilter(trie.Count);
        var singles = new List<OverlayWord>();
        foreach (OverlayWord word in trie.Words)
        {
            Starts.Add(word.Text);
            if (word.Text.Length == 1 && !word.IsWide && (characterCodes[word.Text[0]] & CharacterCode.CodeMask) >= CharacterCode.First)
                singles.Add(word);
            if (word.IsMust)
                (MustStarts ??= new StartFilter(trie.Count)).Add(word.Text);
            if (word.IsWide)
                (WideStarts ??= new StartFilter(trie.Count)).Add(word.Text);
            HasRemoved |= word.WasRemoved;
            LongestWord = Math.Max(LongestWord, word.Text.Length);
        }

        Singles = [.. singles];
    }

    public OverlayTrie Trie { get; }

    /// <summary>The words that are one character with a code: their scores stand in the lexicon's table, too.</summary>
    public OverlayWord[] Singles { get; }

    /// <summary>Where words may start, removed ones included.</summary>
    public StartFilter Starts { get; }

    /// <summary>Where words may start that must be tokens; <c>null</c> if there are none.</summary>
    public StartFilter? MustStarts { get; }

    /// <summary>Where words may start that have a character outside blocks; <c>null</c> if there are none.</summary>
    public StartFilter? WideStarts { get; }

    /// <summary>UTF-16 units of the longest word.</summary>
    public int LongestWord { get; }

    /// <summary>Whether any word is or was removed.</summary>
    public bool HasRemoved { get; }
}
