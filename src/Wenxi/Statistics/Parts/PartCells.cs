namespace Wenxi.Statistics.Parts;

/// <summary>The counts of a part: of each term, and of each term in each document. Used again for the next part. Belongs to one thread.</summary>
internal sealed class PartCells
{
    private readonly List<int> _terms = [];
    private readonly List<int> _rowEnds = [];
    private readonly SortedTerms _sorted = new();

    // Entry 0 stands for everything that is no term: it is never new, so that no branch asks what is one.
    private TermCount[] _counts = [new TermCount { InRow = 1 }];
    private (long Count, long Documents)[] _totals = [];
    private int[] _rowTerms = [];
    private ulong[] _cells = [];
    private ulong[] _byTerm = [];
    private int _count;

    /// <summary>The terms of the part, by their numbers here, in ordinal order.</summary>
    public int[] Order { get; private set; } = [];

    /// <summary>Where the cells of each document end.</summary>
    public IReadOnlyList<int> RowEnds => _rowEnds;

    /// <summary>The terms of all parts that have ended.</summary>
    /// <param name="terms">All terms by number.</param>
    /// <param name="parts">For each part the numbers of its terms; they become places.</param>
    public TermTally ToTally(List<string> terms, IReadOnlyList<(int Part, int[] Terms)> parts)
    {
        ReadOnlySpan<int> order = _sorted.OrderAll(terms, out ReadOnlySpan<ulong> keys);
        return TermTally.Of(order, keys, terms, number => _totals[number], parts);
    }

    /// <summary>How often a term occurs in the part.</summary>
    public int CountOf(int number) => _counts[number + 1].InPart;

    /// <summary>In how many documents of the part a term occurs.</summary>
    public int DocumentsOf(int number) => _counts[number + 1].Documents;

    /// <summary>Begins a part.</summary>
    public void Clear()
    {
        foreach (int term in _terms)
            (_counts[term + 1].InPart, _counts[term + 1].Documents) = (0, 0);
        _terms.Clear();
        _rowEnds.Clear();
        _count = 0;
    }

    /// <summary>Counts the terms of a document.</summary>
    /// <param name="codes">Numbers of terms, and negative numbers for what is none.</param>
    /// <param name="known">How many terms have a number.</param>
    public void AddRow(ReadOnlySpan<int> codes, int known)
    {
        if (known >= _counts.Length)
            Array.Resize(ref _counts, (int)Math.Min(2L * known + 1, Array.MaxLength));
        if (_rowTerms.Length <= codes.Length)
            _rowTerms = new int[2 * codes.Length + 1];
        TermCount[] counts = _counts;
        int[] rowTerms = _rowTerms;
        int different = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            int place = Math.Max(codes[i], -1) + 1;
            rowTerms[different] = place;
            different += counts[place].InRow++ == 0 ? 1 : 0;
        }

        counts[0].InRow = 1;
        if (_cells.Length - _count < different)
            Array.Resize(ref _cells, (int)Math.Min(2L * _cells.Length + different, Array.MaxLength));
        Span<ulong> cells = _cells.AsSpan(_count, different);
        for (int i = 0; i < cells.Length; i++)
        {
            int term = rowTerms[i] - 1;
            ref TermCount count = ref counts[rowTerms[i]];
            if (count.Documents++ == 0)
                _terms.Add(term);
            count.InPart += count.InRow;
            cells[i] = ((ulong)term << 32) | (uint)count.InRow;
            count.InRow = 0;
        }

        _count += different;
        _rowEnds.Add(_count);
    }

    /// <summary>Puts the terms of the part in order and adds it to the totals.</summary>
    /// <param name="terms">All terms by number.</param>
    public void EndPart(List<string> terms)
    {
        if (_totals.Length < terms.Count)
            Array.Resize(ref _totals, (int)Math.Min(2L * terms.Count, Array.MaxLength));
        Order = _sorted.Order(_terms, terms, this);
        foreach (int term in _terms)
        {
            ref (long Count, long Documents) total = ref _totals[term];
            total = (total.Count + CountOf(term), total.Documents + DocumentsOf(term));
        }
    }

    /// <summary>A place for the map from numbers to places in the part; valid until the next document.</summary>
    public int[] MapOfOrder()
    {
        int[] map = _rowTerms.Length >= _counts.Length ? _rowTerms : _rowTerms = new int[_counts.Length];
        for (int i = 0; i < Order.Length; i++)
            map[Order[i]] = i;
        return map;
    }

    /// <summary>
    /// Places in the part and counts of the terms of each document, one document after the other, by place. Sorts all
    /// documents at once: dealt out by term, then back by document.
    /// </summary>
    /// <param name="map">The place in the part of each term.</param>
    public ReadOnlySpan<ulong> SortRows(int[] map)
    {
        if (_byTerm.Length < _count)
            _byTerm = new ulong[_cells.Length];
        var ends = new int[Order.Length];
        int start = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            ends[i] = start;
            start += DocumentsOf(Order[i]);
        }

        start = 0;
        for (int row = 0; row < _rowEnds.Count; row++)
        {
            foreach (ulong cell in _cells.AsSpan(start.._rowEnds[row]))
                _byTerm[ends[map[(int)(cell >> 32)]]++] = ((ulong)row << 32) | (uint)cell;
            start = _rowEnds[row];
        }

        int[] next = [0, .. _rowEnds];
        start = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            foreach (ulong cell in _byTerm.AsSpan(start..ends[i]))
                _cells[next[(int)(cell >> 32)]++] = ((ulong)i << 32) | (uint)cell;
            start = ends[i];
        }

        return _cells.AsSpan(0, _count);
    }

    // Side by side: what a document touches twice is in the nearest cache the second time.
    private struct TermCount
    {
        public int InRow;
        public int InPart;
        public int Documents;
    }
}
