using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Vector;

namespace Wenxi.Segmentation.UserWords;

/// <summary>One of the two tries of an overlay, with filters for where its words may start.</summary>
internal sealed class OverlayLayer
{
    private MergedTrie? _merged;

    public OverlayLayer(OverlayTrie trie, Lexicon basis)
    {
        Trie = trie;
        Folding folding = trie.Folding;
        Starts = new StartFilter(trie.Count);
        MustStarts = FilterOf(word => word.IsMust || Array.Exists(word.OtherSpellings, other => other.IsMust));
        WideStarts = FilterOf(word => word.IsWide);
        LongStarts = FilterOf(IsLong);
        var singles = new List<OverlayWord>();
        foreach (OverlayWord word in trie.Words)
        {
            Starts.Add(word.Text, folding);
            if (word.Text.Length == 1 && !word.IsWide && basis.IsOwnCode(basis.CharacterCodes[word.Text[0]] & CharacterCode.CodeMask))
                singles.Add(word);
            HasRemoved |= word.WasRemoved || Array.Exists(word.OtherSpellings, other => other.WasRemoved);
        }

        Singles = [.. singles];
    }

    public OverlayTrie Trie { get; }

    /// <summary>The words in a copy of the lexicon's trie, for the passes; <c>null</c> if they are few. Made when first asked for.</summary>
    public MergedTrie? Merged(Lexicon basis, Compatibility compatibility)
    {
        if (Trie.Count < MergedTrie.LeastWords)
            return null;
        return _merged ?? Interlocked.CompareExchange(ref _merged, MergedTrieBuilder.Build(basis, Trie.Words, compatibility), null) ?? _merged;
    }

    /// <summary>The words that are one character with a code of its own: their scores stand in the lexicon's table, too.</summary>
    public OverlayWord[] Singles { get; }

    /// <summary>Where words may start, removed ones included.</summary>
    public StartFilter Starts { get; }

    /// <summary>Where words may start that must be tokens; <c>null</c> if there are none.</summary>
    public StartFilter? MustStarts { get; }

    /// <summary>Where words may start that have a character outside blocks; <c>null</c> if there are none.</summary>
    public StartFilter? WideStarts { get; }

    /// <summary>Where words may start that are too long for the passes; <c>null</c> if there are none.</summary>
    public StartFilter? LongStarts { get; }

    /// <summary>Whether any word is or was removed.</summary>
    public bool HasRemoved { get; }

    /// <summary>Whether a word is too long for the passes, whose paths are masks of 64 positions.</summary>
    public static bool IsLong(OverlayWord word) => word.Text.Length >= Chunk.MaskBits;

    private StartFilter? FilterOf(Predicate<OverlayWord> isOfKind)
    {
        int count = 0;
        foreach (OverlayWord word in Trie.Words)
            count += isOfKind(word) ? 1 : 0;
        if (count == 0)
            return null;
        var filter = new StartFilter(count);
        foreach (OverlayWord word in Trie.Words)
        {
            if (isOfKind(word))
                filter.Add(word.Text, Trie.Folding);
        }

        return filter;
    }
}
