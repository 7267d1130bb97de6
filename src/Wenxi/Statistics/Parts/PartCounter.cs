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
    private const int MostTerms = 1_000_000;

    // Documents are cut together up to that length: short ones would leave half of the segmenter's lanes empty.
    private const int StretchLength = 1 << 14;

    private readonly NGramOptions _ngrams;
    private readonly int _window;
    private readonly KeptMarks _marks;
    private readonly bool _cutsTogether;
    private readonly PartWriter _writer = new();
    private int[] _selected = [];
    private readonly DocumentCoder _coder;
    private readonly List<(int Part, int[] Terms)> _parts = [];

    public PartCounter(CoderSettings settings, int window)
    {
        _ngrams = settings.Options.Terms.NGrams;
        _window = window;
        _marks = window switch
        {
            0 => KeptMarks.None,
            1 when settings.Options.Removed == RemovedTokens.KeepPlace => KeptMarks.Breaks,
            _ => KeptMarks.All,
        };
        Entries = new PartEntries(_marks);
        // A word with a line end in it would reach from one document into the next, and a tag may depend on words around it.
        _cutsTogether = settings.Options.Unit == TermUnit.Words
            && !settings.Filter.AsksForTags
            && !settings.Options.UserDictionary.Words.Any(static word => word.Text.AsSpan().ContainsAny('\n', '\r'));
        _coder = new DocumentCoder(settings);
    }

    /// <summary>The terms of the part and where they stand.</summary>
    public PartEntries Entries { get; }

    /// <summary>The terms of all parts by number.</summary>
    public List<string> Terms => _coder.Coder.Terms;

    /// <summary>Whether another counter should go on.</summary>
    public bool IsFull => Terms.Count > MostTerms;

    public PairList Pairs { get; } = new();

    /// <summary>Counts a part; all of it, header and checksum included, stands in <paramref name="output"/> then.</summary>
    public void Count(DocumentPart part, UInt128 fingerprint, PartBuffer output, CancellationToken cancellation)
    {
        Entries.Clear();
        Pairs.Clear();
        if (_cutsTogether)
            CountTogether(part, cancellation);
        else
            CountOneByOne(part, cancellation);
        Entries.EndPart(Terms);
        _parts.Add((part.Number, Entries.Order));
        if (_window > 0)
            CountPairs();
        _writer.Write(part, fingerprint, this, output);
    }

    /// <summary>The terms of all parts that this counter has counted; it counts no more.</summary>
    public TermTally ToTally() => Entries.ToTally(Terms, _parts);

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
        if (_marks != KeptMarks.All && _ngrams.IsSingleTerms)
        {
            Entries.Add(codes, Terms.Count);
            return;
        }

        if (_selected.Length < codes.Length)
            _selected = new int[2 * codes.Length];
        ReadOnlySpan<int> selected = _selected.AsSpan(0, _coder.Entries.Select(codes, _selected));
        if (_ngrams.IsSingleTerms)
        {
            Entries.Add(selected, Terms.Count);
            return;
        }

        var reader = new SequenceCoder(_coder.Coder, selected.ToArray(), _ngrams.Separator);
        NGramWalker.Walk(selected, _ngrams, ref reader);
        Entries.Add(reader.Codes, Terms.Count);
    }

    private void CountPairs()
    {
        for (int document = 0; document < Entries.DocumentCount; document++)
        {
            if (_window == 1)
                Pairs.AddNeighbours(Entries.EntriesOf(document));
            else
                Pairs.AddWithin(Entries.EntriesOf(document), _window);
        }
    }
}
