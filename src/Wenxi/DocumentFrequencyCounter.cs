using System.Runtime.InteropServices;
using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// Counts in how many documents of a corpus each word stands, for <see cref="KeywordExtractorOptions.Background"/>. Not
/// thread-safe: count parts of a corpus with counters of their own and add those up.
/// </summary>
public sealed class DocumentFrequencyCounter
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Makes a counter without documents.</summary>
    public DocumentFrequencyCounter() => _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of documents that were added.</summary>
    public int Documents { get; private set; }

    /// <summary>The number of documents that have a word. Case counts.</summary>
    public int CountOf(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out Entry entry) ? entry.Documents : 0;

    /// <summary>Adds a document. Takes time linear in it.</summary>
    /// <param name="text">The text that the tokens are ranges of.</param>
    /// <param name="tokens">Its tokens; those without a letter or digit do not count.</param>
    public void Add(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Documents++;
        foreach (Token token in tokens)
        {
            ReadOnlySpan<char> word = token.Slice(text);
            if (TermClassifier.Classify(word, token.Tag) == TermKind.Symbol)
                continue;
            ref Entry entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out _);
            if (entry.LastDocument != Documents)
                entry = new Entry(entry.Documents + 1, Documents);
        }
    }

    /// <summary>Adds what another counter counted: the same as if its documents had been added here.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Add(DocumentFrequencyCounter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        KeyValuePair<string, Entry>[] entries = [.. other._entries];
        Documents += other.Documents;
        foreach ((string word, Entry added) in entries)
        {
            ref Entry entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, word, out _);
            entry = new Entry(entry.Documents + added.Documents, 0);
        }
    }

    /// <summary>
    /// The table: for each word ln((documents + 1) / documents with it), which is above 0 also for a word that all have.
    /// O(n log n) in the number of different words.
    /// </summary>
    public InverseDocumentFrequencies ToInverseDocumentFrequencies() =>
        InverseDocumentFrequencies.Create(_entries.Select(entry => new KeyValuePair<string, double>(entry.Key, Math.Log((Documents + 1.0) / entry.Value.Documents))));

    private readonly record struct Entry(int Documents, int LastDocument);
}
