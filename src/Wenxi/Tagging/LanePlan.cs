namespace Wenxi.Tagging;

/// <summary>Which character each lane of the network reads at each step.</summary>
/// <remarks>
/// A recurrent network goes through a sentence step by step; several sentences side by side share each load of the
/// weights. The longest piece goes to the least loaded lane first, so that the lanes end nearly together; a lane that
/// starts its next piece starts from nought. Lanes are in order of falling load: those at work are always the first ones.
/// </remarks>
internal sealed class LanePlan
{
    public const int Lanes = 8;

    private readonly int[] _loads = new int[Lanes];
    private readonly List<int>[] _pieces = [.. Enumerable.Range(0, Lanes).Select(_ => new List<int>())];
    private readonly int[][] _positions = [.. Enumerable.Range(0, Lanes).Select(_ => Array.Empty<int>())];
    private int[] _order = [];
    private int[] _lengths = [];

    /// <summary>Characters of the busiest lane.</summary>
    public int Steps => _loads[0];

    public int Load(int lane) => _loads[lane];

    /// <summary>The character that a lane reads at a step; a piece's first character has <see cref="StartFlag"/> set, its last <see cref="EndFlag"/>.</summary>
    public ReadOnlySpan<int> Positions(int lane) => _positions[lane].AsSpan(0, _loads[lane]);

    public const int StartFlag = 1 << 30;
    public const int EndFlag = 1 << 29;
    public const int PositionMask = EndFlag - 1;

    public void Arrange(ReadOnlySpan<TextPiece> pieces)
    {
        SortByLength(pieces);
        Array.Clear(_loads);
        foreach (List<int> lane in _pieces)
            lane.Clear();
        foreach (int piece in _order.AsSpan(0, pieces.Length))
        {
            int lane = Array.IndexOf(_loads, _loads.Min());
            _pieces[lane].Add(piece);
            _loads[lane] += pieces[piece].Count;
        }

        // Loads as keys move the lists along; −load sorts the heaviest to the front.
        for (int lane = 0; lane < Lanes; lane++)
            _loads[lane] = -_loads[lane];
        Array.Sort(_loads, _pieces);
        for (int lane = 0; lane < Lanes; lane++)
        {
            _loads[lane] = -_loads[lane];
            Fill(lane, pieces);
        }
    }

    private void SortByLength(ReadOnlySpan<TextPiece> pieces)
    {
        if (_order.Length < pieces.Length)
        {
            _order = new int[pieces.Length * 2];
            _lengths = new int[pieces.Length * 2];
        }

        for (int i = 0; i < pieces.Length; i++)
        {
            _order[i] = i;
            _lengths[i] = -pieces[i].Count;
        }

        Array.Sort(_lengths, _order, 0, pieces.Length);
    }

    private void Fill(int lane, ReadOnlySpan<TextPiece> pieces)
    {
        if (_positions[lane].Length < _loads[lane])
            _positions[lane] = new int[_loads[lane]];
        int[] positions = _positions[lane];
        int step = 0;
        foreach (int piece in _pieces[lane])
        {
            int first = step;
            for (int i = 0; i < pieces[piece].Count; i++)
                positions[step++] = pieces[piece].First + i;
            positions[first] |= StartFlag;
            positions[step - 1] |= EndFlag;
        }
    }
}
