using Wenxi.Statistics.Counting;
using Wenxi.Terms;

namespace Wenxi.Statistics.Parts;

/// <summary>Counts one part after another and writes each in its final form. Belongs to one thread.</summary>
internal sealed class PartCounter
{
    // A table of terms is kept from part to part, since most terms come again, until it is too large for the cache to help.
    private const int MostTermsKept = 400_000;

    private readonly CoderSettings _settings;
    private readonly NGramOptions _ngrams;
    private readonly int _window;
    private readonly PairList _pairs = new();
    private readonly List<int> _rowTerms = [];
    private readonly List<int> _partTerms = [];
    private readonly List<ulong> _cells = [];
    private readonly List<int> _rowEnds = [];
    private DocumentCoder _coder;
    private int[] _inDocument = [];
    private int[] _inPart = [];
    private int[] _documents = [];

    public PartCounter(CoderSettings settings, int window)
    {
        _settings = settings;
        _ngrams = settings.Options.Terms.NGrams;
        _window = window;
        _coder = new DocumentCoder(settings);
    }

    /// <summary>Counts a part; all of it, header and checksum included, stands in <paramref name="output"/> then.</summary>
    public void Count(DocumentPart part, byte[] fingerprint, PartBuffer output, CancellationToken cancellation)
    {
        Begin();
        foreach (CorpusDocument document in part.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            _coder.Read(document.Text);
            CountTerms(TermsOf(_coder.Entries.Terms));
            CountPairs(_coder.Entries.Terms);
        }

        int[] order = [.. _partTerms];
        TermOrder.Sort(order, _coder.Coder.Terms);
        PartWriter.Write(part, fingerprint, order, this, output);
    }

    /// <summary>A term by its number here.</summary>
    public string Term(int number) => _coder.Coder.Terms[number];

    /// <summary>How often a term occurs in the part.</summary>
    public int CountOf(int number) => _inPart[number];

    /// <summary>In how many documents of the part a term occurs.</summary>
    public int DocumentsOf(int number) => _documents[number];

    /// <summary>Numbers and counts of the terms of each document, one document after the other.</summary>
    public List<ulong> Cells => _cells;

    /// <summary>Where the cells of each document end.</summary>
    public List<int> RowEnds => _rowEnds;

    public PairList Pairs => _pairs;

    /// <summary>A place for the map from numbers to places in the part.</summary>
    public int[] MapOf(int[] order)
    {
        int[] map = _inDocument;
        for (int i = 0; i < order.Length; i++)
            map[order[i]] = i;
        return map;
    }

    private void Begin()
    {
        if (_coder.Coder.Terms.Count > MostTermsKept)
        {
            _coder = new DocumentCoder(_settings);
            (_inDocument, _inPart, _documents) = ([], [], []);
            _partTerms.Clear();
        }

        foreach (int term in _partTerms)
            (_inPart[term], _documents[term], _inDocument[term]) = (0, 0, 0);
        _partTerms.Clear();
        _cells.Clear();
        _rowEnds.Clear();
        _pairs.Clear();
    }

    // The terms are the entries themselves, or n-grams of them.
    private ReadOnlySpan<int> TermsOf(ReadOnlySpan<int> entries)
    {
        if (_ngrams.IsSingleTerms)
            return entries;
        var reader = new SequenceCoder(_coder.Coder, entries.ToArray(), _ngrams.Separator);
        NGramWalker.Walk(entries, _ngrams, ref reader);
        return reader.Codes;
    }

    private void CountTerms(ReadOnlySpan<int> terms)
    {
        int known = _coder.Coder.Terms.Count;
        if (known > _inDocument.Length)
            Grow(known);
        int[] inDocument = _inDocument;
        _rowTerms.Clear();
        foreach (int term in terms)
        {
            if (term >= 0 && inDocument[term]++ == 0)
                _rowTerms.Add(term);
        }

        foreach (int term in _rowTerms)
        {
            int count = inDocument[term];
            inDocument[term] = 0;
            if (_documents[term]++ == 0)
                _partTerms.Add(term);
            _inPart[term] += count;
            _cells.Add(((ulong)term << 32) | (uint)count);
        }

        _rowEnds.Add(_cells.Count);
    }

    private void CountPairs(ReadOnlySpan<int> entries)
    {
        if (_window == 1)
        {
            CountNeighbours(entries);
            return;
        }

        if (_window == 0)
            return;
        for (int i = 0; i < entries.Length; i++)
        {
            int first = entries[i];
            if (first < 0)
                continue;
            int end = (int)Math.Min(entries.Length, i + 1L + _window);
            for (int j = i + 1; j < end && entries[j] != TokenizedDocument.Boundary; j++)
            {
                if (entries[j] >= 0)
                    _pairs.Add(first, entries[j]);
            }
        }
    }

    private void CountNeighbours(ReadOnlySpan<int> entries)
    {
        int last = TokenizedDocument.Boundary;
        foreach (int term in entries)
        {
            if ((last | term) >= 0)
                _pairs.Add(last, term);
            last = term;
        }
    }

    private void Grow(int least)
    {
        int size = (int)Math.Min(Math.Max(2L * _inDocument.Length, least), Array.MaxLength);
        Array.Resize(ref _inDocument, size);
        Array.Resize(ref _inPart, size);
        Array.Resize(ref _documents, size);
    }
}
