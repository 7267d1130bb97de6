using System.Collections;
using Wenxi.Statistics.Counting;

namespace Wenxi.Statistics;

/// <summary>A corpus as sequences of terms of one vocabulary. Immutable.</summary>
public sealed class TokenizedCorpus : IReadOnlyList<TokenizedDocument>
{
    private readonly TokenizedDocument[] _documents;

    internal TokenizedCorpus(Vocabulary vocabulary, TokenizedDocument[] documents)
    {
        Vocabulary = vocabulary;
        _documents = documents;
        foreach (TokenizedDocument document in documents)
            TotalCount += document.TermCount;
    }

    /// <summary>The terms that occur.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The number of occurrences of all terms together.</summary>
    public long TotalCount { get; }

    /// <summary>The number of documents.</summary>
    public int Count => _documents.Length;

    /// <summary>The document at a position, from 0: the order of the corpus.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such document.</exception>
    public TokenizedDocument this[int index] => _documents[index];

    /// <summary>
    /// The same corpus with sequences of its terms as terms. Ends of sentences stay; gaps, which the sequences have seen to,
    /// do not. Takes time and memory linear in the number of sequences.
    /// </summary>
    /// <exception cref="ArgumentNullException">The options or a part of them are null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public TokenizedCorpus ToNGrams(NGramOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check(nameof(options));
        return NGramCorpus.Of(this, options);
    }

    /// <inheritdoc/>
    public IEnumerator<TokenizedDocument> GetEnumerator() => ((IEnumerable<TokenizedDocument>)_documents).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
