using System.Collections;

namespace Wenxi.Statistics;

/// <summary>Documents in an order that does not change. Immutable.</summary>
/// <remarks>A corpus holds its texts in memory; <see cref="CorpusCounter"/> counts one that is larger.</remarks>
public sealed class Corpus : IReadOnlyList<CorpusDocument>
{
    private readonly CorpusDocument[] _documents;
    private readonly Dictionary<string, int> _indexOf;

    /// <summary>Makes a corpus.</summary>
    /// <param name="documents">The documents, each with an id of its own.</param>
    /// <exception cref="ArgumentNullException">The documents, one of them, its id, text or groups are null.</exception>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    public Corpus(IEnumerable<CorpusDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _documents = [.. documents];
        _indexOf = new Dictionary<string, int>(_documents.Length, StringComparer.Ordinal);
        for (int i = 0; i < _documents.Length; i++)
        {
            Check(_documents[i]);
            if (!_indexOf.TryAdd(_documents[i].Id, i))
                throw new ArgumentException($"Documents {_indexOf[_documents[i].Id]} and {i} have the same id '{_documents[i].Id}'; give each its own.", nameof(documents));
        }
    }

    /// <summary>A corpus of texts whose ids are their numbers, from 1.</summary>
    /// <exception cref="ArgumentNullException">The texts or one of them are null.</exception>
    public static Corpus Of(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new Corpus(texts.Select(static (text, i) => new CorpusDocument
        {
            Id = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Text = text,
        }));
    }

    /// <summary>The number of documents.</summary>
    public int Count => _documents.Length;

    /// <summary>The document at a position, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such document.</exception>
    public CorpusDocument this[int index] => _documents[index];

    /// <summary>The position of the document with this id; −1 if there is none. Takes constant time.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public int IndexOf(string id) => _indexOf.TryGetValue(id, out int index) ? index : -1;

    /// <inheritdoc/>
    public IEnumerator<CorpusDocument> GetEnumerator() => ((IEnumerable<CorpusDocument>)_documents).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static void Check(CorpusDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(document.Id, nameof(document));
        ArgumentNullException.ThrowIfNull(document.Text, nameof(document));
        ArgumentNullException.ThrowIfNull(document.Groups, nameof(document));
    }
}
