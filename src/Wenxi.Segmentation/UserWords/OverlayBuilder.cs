using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Applies entries one after another, as jieba's <c>add_word</c> and <c>del_word</c> do, and makes an overlay.</summary>
internal sealed class OverlayBuilder
{
    // To make this many words anew takes a tenth of a millisecond; to merge them with 100,000 others, 20.
    private const int LargestSmallLayer = 1024;

    private readonly Lexicon _basis;
    private readonly Compatibility _compatibility;
    private readonly OverlayLayer _large;
    private readonly OverlayTrie _words;
    private readonly FrequencySuggestion _suggestion;
    private long _total;

    /// <param name="basis">The lexicon of the image.</param>
    /// <param name="start">The entries that came before, or <c>null</c>.</param>
    /// <param name="compatibility">Whose rule says what a suggested frequency is made of.</param>
    public OverlayBuilder(Lexicon basis, Overlay? start, Compatibility compatibility)
    {
        _basis = basis;
        _compatibility = compatibility;
        _total = start?.TotalFrequency ?? basis.TotalFrequency;
        _words = new OverlayTrie(basis.Folding);
        _large = start?.Large ?? new OverlayLayer(new OverlayTrie(basis.Folding), basis);
        if (start is not null)
        {
            foreach (OverlayWord word in start.Small.Trie.Words)
                _words.Set(word);
        }

        _suggestion = new FrequencySuggestion(basis, _large.Trie, _words, compatibility);
    }

    public void Apply(ReadOnlySpan<UserWord> words)
    {
        _words.Reserve(_words.Count + words.Length);
        foreach (UserWord word in words)
            Apply(word);
    }

    public Overlay Build()
    {
        if (_large.Trie.Count > 0 && _words.Count <= LargestSmallLayer)
            return new Overlay(_large, new OverlayLayer(_words, _basis), _total, _compatibility);

        OverlayTrie all = _words;
        if (_large.Trie.Count > 0)
        {
            all = new OverlayTrie(_basis.Folding);
            all.Reserve(_large.Trie.Count + _words.Count);
            foreach (OverlayWord word in _large.Trie.Words)
                all.Set(word);
            foreach (OverlayWord word in _words.Words)
                all.Set(word);
        }

        return new Overlay(new OverlayLayer(all, _basis), new OverlayLayer(new OverlayTrie(_basis.Folding), _basis), _total, _compatibility);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Apply(UserWord word)
    {
        OverlayWord? last = Find(word.Text);
        OverlayWord? before = last?.WrittenAs(word.Text);
        bool isRemoved = word.Strength == WordStrength.Removed;
        long frequency = isRemoved ? 0 : word.Frequency ?? _suggestion.For(word.Text, _total);
        _total += frequency;
        var entry = new OverlayWord(
            word.Text,
            frequency,
            Math.Log(Math.Max(frequency, 1)),
            word.Tag ?? before?.Tag,
            word.Strength == WordStrength.Must,
            IsWide(word.Text),
            isRemoved || before is { WasRemoved: true });
        _words.Set(entry.After(last));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private OverlayWord? Find(ReadOnlySpan<char> text)
    {
        var walk = new OverlayWalk(_large.Trie, _words);
        OverlayWord? word = null;
        for (int i = 0; i < text.Length && !walk.IsOver; i++)
            word = walk.Step(text[i]);
        return walk.IsOver ? null : word;
    }

    private bool IsWide(string text)
    {
        foreach (char c in text)
        {
            if (!_basis.IsInBlock(c))
                return true;
        }

        return false;
    }
}
