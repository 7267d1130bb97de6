using Wenxi.Segmentation;
using Wenxi.Statistics.Counting;
using Wenxi.Terms;

namespace Wenxi.Statistics.Parts;

/// <summary>
/// Counts one part after another and writes each in its final form. Its table of terms stays from part to part, since most
/// terms come again; a new counter takes over when it is full. Belongs to one thread.
/// </summary>
internal sealed class PartCounter
{
    // Above, so much of the table is out of the caches that a new one is faster.
    private const int MostTerms = 400_000;

    // Documents are cut together up to that length: short ones would leave half of the segmenter's lanes empty.
    private const int StretchLength = 1 << 14;

    private readonly NGramOptions _ngrams;
    private readonly int _window;
    private readonly bool _cutsTogether;
    private readonly PairList _pairs = new();
    private int[] _entries = [];
    private readonly DocumentCoder _coder;
    private readonly List<(int Part, int[] Terms)> _parts = [];

    public PartCounter(CoderSettings settings, int window)
    {
        _ngrams = settings.Options.Terms.NGrams;
        _window = window;
        // A word with a line end in it would reach from one document into the next, and a tag may depend on words around it.
        _cutsTogether = settings.Options.Unit == TermUnit.Words
            && !settings.Filter.AsksForTags
            && !settings.Options.UserDictionary.Words.Any(static word => word.Text.AsSpan().ContainsAny('\n', '\r'));
        _coder = new DocumentCoder(settings);
    }

    /// <summary>How often each term of the part occurs where.</summary>
    public PartCells Cells { get; } = new();

    /// <summary>The terms of all parts by number.</summary>
    public List<string> Terms => _coder.Coder.Terms;

    /// <summary>Whether another counter should go on.</summary>
    public bool IsFull => Terms.Count > MostTerms;

    public PairList Pairs => _pairs;

    /// <summary>Counts a part; all of it, header and checksum included, stands in <paramref name="output"/> then.</summary>
    public void Count(DocumentPart part, UInt128 fingerprint, PartBuffer output, CancellationToken cancellation)
    {
        Cells.Clear();
        _pairs.Clear();
        if (_cutsTogether)
            CountTogether(part, cancellation);
        else
            CountOneByOne(part, cancellation);
        Cells.EndPart(Terms);
        _parts.Add((part.Number, Cells.Order));
        PartWriter.Write(part, fingerprint, this, output);
    }

    /// <summary>The terms of all parts that this counter has counted; it counts no more.</summary>
    public TermTally ToTally() => Cells.ToTally(Terms, _parts);

    private void CountTogether(DocumentPart part, CancellationToken cancellation)
    {
        for (int first = 0; first < part.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = part.PlaceOf(first).Start;
            int last = first;
            while (last + 1 < part.Count && End(part, last + 1) - start <= StretchLength)
                last++;
            ReadOnlySpan<int> codes = _coder.ReadCodes(part.Text[start..End(part, last)], out ReadOnlySpan<Token> tokens);
            int from = 0;
            for (; first <= last; first++)
            {
                int to = CountBefore(tokens, End(part, first) - start);
                CountDocument(codes[from..to]);
                from = to;
            }
        }
    }

    private void CountOneByOne(DocumentPart part, CancellationToken cancellation)
    {
        for (int i = 0; i < part.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            (int start, int length) = part.PlaceOf(i);
            _coder.Read(part.Text.Slice(start, length));
            CountDocument(_coder.Entries.Terms);
        }
    }

    private static int End(DocumentPart part, int index)
    {
        (int start, int length) = part.PlaceOf(index);
        return start + length;
    }

    /// <summary>The number of tokens that start before a place.</summary>
    private static int CountBefore(ReadOnlySpan<Token> tokens, int place)
    {
        int low = 0;
        int high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (tokens[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // The terms are the entries themselves, or n-grams of them.
    private void CountDocument(ReadOnlySpan<int> codes)
    {
        if (_window == 0 && _ngrams.IsSingleTerms)
        {
            Cells.AddRow(codes, Terms.Count);
            return;
        }

        if (_entries.Length < codes.Length)
            _entries = new int[2 * codes.Length];
        ReadOnlySpan<int> entries = _entries.AsSpan(0, _coder.Entries.Select(codes, _entries));
        if (_ngrams.IsSingleTerms)
        {
            Cells.AddRow(entries, Terms.Count);
            CountPairs(entries);
            return;
        }

        var reader = new SequenceCoder(_coder.Coder, entries.ToArray(), _ngrams.Separator);
        NGramWalker.Walk(entries, _ngrams, ref reader);
        Cells.AddRow(reader.Codes, Terms.Count);
    }

    private void CountPairs(ReadOnlySpan<int> entries)
    {
        if (_window == 1)
        {
            CountNeighbours(entries);
            return;
        }

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
}
