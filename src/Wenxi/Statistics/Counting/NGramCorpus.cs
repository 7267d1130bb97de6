using System.Runtime.InteropServices;
using Wenxi.Terms;

namespace Wenxi.Statistics.Counting;

/// <summary>Makes a corpus of single terms one of n-grams.</summary>
internal sealed class NGramCorpus
{
    private readonly TokenizedCorpus _corpus;
    private readonly NGramOptions _options;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numberOf =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> _sequences = [];
    private readonly EntryList _entries = new(RemovedTokens.CloseUp);
    private char[] _joined = new char[256];

    private NGramCorpus(TokenizedCorpus corpus, NGramOptions options)
    {
        _corpus = corpus;
        _options = options;
    }

    public static TokenizedCorpus Of(TokenizedCorpus corpus, NGramOptions options)
    {
        var work = new NGramCorpus(corpus, options);
        var documents = new TokenizedDocument[corpus.Count];
        var terms = new int[corpus.Count][];
        for (int i = 0; i < documents.Length; i++)
            documents[i] = work.Read(corpus[i], out terms[i]);
        Vocabulary vocabulary = VocabularyUnion.Of([work._sequences], out int[][] maps);
        foreach (int[] document in terms)
            VocabularyUnion.Apply(maps[0], document);
        return new TokenizedCorpus(vocabulary, documents);
    }

    private TokenizedDocument Read(TokenizedDocument document, out int[] terms)
    {
        _entries.Clear();
        var reader = new Reader(this, document);
        NGramWalker.Walk(document.Terms, _options, ref reader);
        return _entries.ToDocument(document.Document, out terms);
    }

    private int NumberOf(TokenizedDocument document, ReadOnlySpan<int> positions)
    {
        int length = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            if (i > 0)
                Append(_options.Separator, ref length);
            Append(_corpus.Vocabulary[document.Terms[positions[i]]], ref length);
        }

        ReadOnlySpan<char> sequence = _joined.AsSpan(0, length);
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numberOf, sequence, out bool isKnown);
        if (!isKnown)
        {
            number = _sequences.Count;
            _sequences.Add(sequence.ToString());
        }

        return number;
    }

    private void Append(string text, ref int length)
    {
        if (_joined.Length < length + text.Length)
            Array.Resize(ref _joined, 2 * (length + text.Length));
        text.CopyTo(_joined.AsSpan(length));
        length += text.Length;
    }

    private struct Reader(NGramCorpus owner, TokenizedDocument document) : INGramReader
    {
        private int _last;

        public void Read(scoped ReadOnlySpan<int> positions)
        {
            int first = positions[0];
            if (document.Terms[_last..first].Contains(TokenizedDocument.Boundary))
                owner._entries.Add(TokenizedDocument.Boundary, document.Starts[first], 0);
            _last = first;
            int start = document.Starts[first];
            int end = document.Starts[positions[^1]] + document.Lengths[positions[^1]];
            owner._entries.Add(owner.NumberOf(document, positions), start, end - start);
        }
    }
}
