using System.Runtime.CompilerServices;
using Wenxi.Statistics.Counting;

namespace Wenxi.Statistics.Parts;

/// <summary>
/// The terms of a part in the order of the texts, and, once the part has ended, by term. Used again for the next part. Belongs
/// to one thread.
/// </summary>
/// <param name="marks">Which places of what is no term are kept between the terms.</param>
internal sealed class PartEntries(KeptMarks marks)
{
    private readonly List<int> _documentEnds = [];
    private readonly SortedTerms _sorted = new();

    // Entry 0 stands for everything that is no term: it is never new, so that no branch asks what is one.
    private int[] _counts = [1];
    private (long Count, long Documents)[] _totals = [];
    private int[] _terms = [];
    private int[] _entries = [];
    private int[] _placeOf = [];
    private int[] _nextOf = [];
    private int[] _documents = [];
    private ulong[] _cells = [];
    private int _termCount;
    private int _count;

    /// <summary>The terms of the part, by their numbers here, in ordinal order.</summary>
    public int[] Order { get; private set; } = [];

    /// <summary>The number of documents.</summary>
    public int DocumentCount => _documentEnds.Count;

    /// <summary>How often a term occurs in the part.</summary>
    public int CountOf(int number) => _counts[number + 1];

    /// <summary>Begins a part.</summary>
    public void Clear()
    {
        foreach (int term in _terms.AsSpan(0, _termCount))
            _counts[term + 1] = 0;
        _documentEnds.Clear();
        _termCount = 0;
        _count = 0;
    }

    /// <summary>Adds the terms of a document.</summary>
    /// <param name="codes">Numbers of terms, and negative numbers for what is none.</param>
    /// <param name="known">How many terms have a number.</param>
    public void Add(ReadOnlySpan<int> codes, int known)
    {
        if (known >= _counts.Length)
            Array.Resize(ref _counts, Larger(known));
        // A place more than there are terms, for what is written before it is known to be new.
        if (known >= _terms.Length)
            Array.Resize(ref _terms, Larger(known));
        if (_entries.Length - _count <= codes.Length)
            Array.Resize(ref _entries, Larger(_count + codes.Length));
        int[] counts = _counts;
        int[] terms = _terms;
        Span<int> entries = _entries.AsSpan(_count, codes.Length + 1);
        int keepsAll = marks == KeptMarks.All ? 1 : 0;
        int keepsBreaks = marks == KeptMarks.Breaks ? 1 : 0;
        int termCount = _termCount;
        int count = 0;
        int isAfterTerm = 0;
        foreach (int code in codes)
        {
            // Without branches on whether it is a term, which cannot be foreseen.
            int isTerm = (int)(~(uint)code >> 31);
            int isKept = isTerm | keepsAll | (keepsBreaks & isAfterTerm & Unsafe.BitCast<bool, byte>(code != TermCoder.Nothing));
            entries[count] = code;
            count += isKept;
            isAfterTerm = isTerm | (isAfterTerm & ~isKept);
            terms[termCount] = code;
            int before = counts[(code + 1) * isTerm]++;
            if (before == 0)
                termCount++;
        }

        counts[0] = 1;
        _termCount = termCount;
        _count += count;
        _documentEnds.Add(_count);
    }

    /// <summary>Puts the terms of the part in order; from now on an entry is the place of its term in that order.</summary>
    /// <param name="terms">All terms by number.</param>
    public void EndPart(List<string> terms)
    {
        Order = _sorted.Order(_terms.AsSpan(0, _termCount), terms, _counts.AsSpan(1));
        if (_placeOf.Length <= terms.Count)
            _placeOf = new int[Larger(terms.Count)];
        for (int place = 0; place < Order.Length; place++)
            _placeOf[Order[place]] = place;
        int[] placeOf = _placeOf;
        foreach (ref int entry in _entries.AsSpan(0, _count))
        {
            // A mark, all of whose bits are then in the sign, stays.
            int sign = entry >> 31;
            entry = (placeOf[entry & ~sign] & ~sign) | (entry & sign);
        }
    }

    /// <summary>The entries of a document, once the part has ended.</summary>
    public ReadOnlySpan<int> EntriesOf(int document)
    {
        int start = document == 0 ? 0 : _documentEnds[document - 1];
        return _entries.AsSpan(start, _documentEnds[document] - start);
    }

    /// <summary>
    /// Writes for each term in order in which documents it occurs, and how often. Deals the entries out by term, document after
    /// document, so that nothing needs sorting.
    /// </summary>
    /// <param name="output">Takes them.</param>
    /// <param name="termsOf">Takes the number of different terms of each document.</param>
    /// <param name="documentsOf">Takes the number of documents of each term, by place.</param>
    public void WriteByTerm(PartBuffer output, Span<int> termsOf, Span<int> documentsOf)
    {
        int terms = Order.Length;
        if (_nextOf.Length <= terms)
            _nextOf = new int[Larger(terms)];
        if (_documents.Length < _count)
            _documents = new int[_entries.Length];
        int[] next = _nextOf;
        int[] documents = _documents;
        int start = 0;
        for (int place = 0; place < terms; place++)
        {
            next[place] = start;
            start += CountOf(Order[place]);
        }

        // Marks are dealt out behind the last term, where nobody looks.
        next[terms] = start;
        for (int document = 0; document < _documentEnds.Count; document++)
        {
            foreach (int entry in EntriesOf(document))
                documents[next[(int)Math.Min((uint)entry, (uint)terms)]++] = document;
        }

        start = 0;
        for (int place = 0; place < terms; place++)
        {
            int end = next[place];
            if (_cells.Length < end - start)
                _cells = new ulong[Larger(end - start)];
            documentsOf[place] = CellRun.Collect(documents.AsSpan(start..end), _cells, termsOf);
            output.WriteCells(_cells.AsSpan(0, documentsOf[place]));
            start = end;
        }
    }

    /// <summary>Adds the part to the totals.</summary>
    /// <param name="documentsOf">The number of documents of each term, by place.</param>
    public void AddToTotals(ReadOnlySpan<int> documentsOf)
    {
        if (_totals.Length < _counts.Length)
            Array.Resize(ref _totals, _counts.Length);
        for (int place = 0; place < Order.Length; place++)
        {
            ref (long Count, long Documents) total = ref _totals[Order[place]];
            total = (total.Count + CountOf(Order[place]), total.Documents + documentsOf[place]);
        }
    }

    /// <summary>The terms of all parts that have ended.</summary>
    /// <param name="terms">All terms by number.</param>
    /// <param name="parts">For each part the numbers of its terms; they become places.</param>
    public TermTally ToTally(List<string> terms, IReadOnlyList<(int Part, int[] Terms)> parts)
    {
        ReadOnlySpan<int> order = _sorted.OrderAll(terms, out ReadOnlySpan<ulong> keys);
        return TermTally.Of(order, keys, terms, number => _totals[number], parts);
    }

    private static int Larger(int needed) => (int)Math.Min(2L * needed + 1, Array.MaxLength);
}
