using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.UserWords;

/// <summary>The words that start at one position of a stretch, the shortest first: user words and, where none overrides it, the word list's.</summary>
internal ref struct CandidateWalk
{
    private readonly OverlayLattice _lattice;
    private readonly int _start;
    private readonly int _limit;
    private readonly bool _mayCutStart;
    private OverlayWalk _walk;
    private int _end;
    private int _cell;
    private int _value;

    /// <param name="lattice">The stretch.</param>
    /// <param name="start">The position, from the start of the stretch.</param>
    /// <param name="limit">The length of the stretch.</param>
    public CandidateWalk(in OverlayLattice lattice, int start, int limit)
    {
        _lattice = lattice;
        _start = start;
        _limit = limit;
        _end = start;
        _cell = TrieCell.Root;
        _walk = lattice.Overlay.Walk();
        _mayCutStart = lattice.MayCut(lattice.Start + start);
    }

    /// <summary>UTF-16 units of the current word.</summary>
    public readonly int Length => _end - _start;

    /// <summary>The user's entry, or <c>null</c> if the word is the word list's.</summary>
    public OverlayWord? UserWord { get; private set; }

    public readonly long Frequency => UserWord?.Frequency ?? _lattice.Lexicon.Frequencies[_value];

    public readonly double LogProbability =>
        UserWord is { } word ? _lattice.Overlay.LogProbability(word) : _lattice.Lexicon.LogProbabilities[_value];

    public bool MoveNext()
    {
        ReadOnlySpan<ulong> cells = _lattice.Lexicon.Cells.Span;
        while (_end < _limit && (_cell >= 0 || !_walk.IsOver))
        {
            _cell = NextCell(cells, _cell, _lattice.Codes[_end]);
            OverlayWord? entry = _walk.Step(_lattice.Text[_lattice.Start + _end]);
            _end++;
            entry = entry?.WrittenAs(_lattice.Text[(_lattice.Start + _start)..(_lattice.Start + _end)]);
            if (entry is { IsRemoved: true })
                continue;
            UserWord = entry is not null && _mayCutStart && _lattice.MayCut(_lattice.Start + _end) ? entry : null;
            _value = _cell < 0 ? 0 : TrieCell.Value(cells[_cell]);
            if (UserWord is not null || _value != 0)
                return true;
        }

        return false;
    }

    private static int NextCell(ReadOnlySpan<ulong> cells, int cell, int code)
    {
        if (cell < 0 || code == CharacterCode.Unknown)
            return -1;
        int next = TrieCell.Base(cells[cell]) + code;
        return TrieCell.Label(cells[next]) == code ? next : -1;
    }
}
