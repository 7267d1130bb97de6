using JiebaNet.Engine;
using Wenxi.Segmentation;

namespace JiebaNet.Segmenter;

/// <summary>The words that segmenters use: jieba's word list and what was added to it or deleted from it.</summary>
/// <remarks>
/// Thread-safe: whoever cuts sees the words of one moment. In jieba.NET there is one dictionary for the whole program. Here
/// <see cref="Instance"/> is that of the program, whose words all segmenters see; every <see cref="JiebaSegmenter"/> lays its
/// own words over it; and segmenters that shall share theirs are made with one dictionary
/// (<see cref="JiebaSegmenter(WordDictionary)"/>).
/// </remarks>
public class WordDictionary
{
    private readonly WordDictionary? _basis;
    private readonly Lock _gate = new();
    private volatile Snapshot _snapshot = new(WordState.Empty, WordState.Empty, WordState.Empty);

    /// <summary>A dictionary of its own over that of the program.</summary>
    public WordDictionary() : this(Instance)
    {
    }

    private WordDictionary(WordDictionary? basis) => _basis = basis;

    /// <summary>The dictionary of the program: its words are in all others.</summary>
    public static WordDictionary Instance { get; } = new(null);

    /// <summary>The sum of the frequencies of all words, those of deleted ones included. Setting it has no effect here.</summary>
    public double Total
    {
        get => Current.Lexicon.TotalFrequency;
        set => _ = value;
    }

    /// <summary>The words of this moment.</summary>
    internal WordState Current
    {
        get
        {
            Snapshot snapshot = _snapshot;
            if (_basis is null || ReferenceEquals(_basis.Current, snapshot.Basis))
                return snapshot.All;
            lock (_gate)
            {
                WordState basis = _basis.Current, own = _snapshot.Own;
                _snapshot = new Snapshot(basis, own, own.Words.IsEmpty ? basis : basis.With(own));
                return _snapshot.All;
            }
        }
    }

    /// <summary>Whether this is a word with a frequency above 0.</summary>
    /// <param name="word">Any string.</param>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public bool ContainsWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Current.Contains(word);
    }

    /// <summary>The frequency of a word; 1 for what is no word.</summary>
    /// <param name="key">Any string.</param>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public int GetFreqOrDefault(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return (int)Math.Clamp(Current.Frequency(key), 1, int.MaxValue);
    }

    /// <summary>Adds a word, or changes its frequency.</summary>
    /// <param name="word">1 to 256 UTF-16 code units; the empty string is ignored.</param>
    /// <param name="freq">How often it counts; 0 or less deletes it.</param>
    /// <param name="tag">Its part of speech; null or empty leaves the one it has.</param>
    /// <exception cref="ArgumentException">The word is null, longer, or has half a surrogate pair.</exception>
    public void AddWord(string word, int freq, string? tag = null)
    {
        ArgumentNullException.ThrowIfNull(word);
        UserWord entry = UserFile.Word(word, freq, tag);
        Add(freq > 0 ? [entry] : [entry with { Strength = WordStrength.Removed }]);
    }

    /// <summary>Deletes a word, so that it is in no cut any more.</summary>
    /// <param name="word">The word; nothing happens if it is none.</param>
    /// <exception cref="ArgumentException">The word is null, longer than 256 code units, or has half a surrogate pair.</exception>
    public void DeleteWord(string word) => AddWord(word, 0);

    /// <summary>Adds entries, one after another.</summary>
    internal void Add(IReadOnlyCollection<UserWord> words)
    {
        UserWord[] usable = [.. words.Where(word => word.Text.Length > 0)];
        if (usable.Length == 0)
            return;
        lock (_gate)
        {
            WordState all = Current, own = _snapshot.Own.With(usable);
            _snapshot = new Snapshot(_snapshot.Basis, own, ReferenceEquals(all, _snapshot.Own) ? own : all.With(usable));
        }
    }

    /// <param name="Basis">The words of the dictionary below at that moment.</param>
    /// <param name="Own">The words of this dictionary.</param>
    /// <param name="All">Both.</param>
    private sealed record Snapshot(WordState Basis, WordState Own, WordState All);
}
