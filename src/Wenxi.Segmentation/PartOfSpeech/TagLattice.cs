using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.PartOfSpeech;

/// <summary>Working memory of the word-and-tag HMM: the column of the current character and the back pointers.</summary>
/// <remarks>
/// Every <see cref="CompactEvery"/> columns the paths are followed back to where all of them meet; what lies before is
/// decided and its columns are dropped. Paths meet within a few words, so memory stays small however long the run.
/// </remarks>
internal sealed class TagLattice
{
    public const int MaxStates = 256;

    private const int CompactEvery = 1024;

    private byte[] _states = new byte[MaxStates];
    private byte[] _previous = new byte[MaxStates];
    private int[] _columns = new int[64];
    private int _count;
    private int _columnCount;
    private int _decided;

    /// <summary>Scores of the states of the newest column, by state.</summary>
    public double[] Scores { get; } = new double[MaxStates];

    /// <summary>Scores of the states of the column before, −∞ for all others.</summary>
    public double[] PreviousScores { get; } = new double[MaxStates];

    /// <summary>Emissions of the current character by state.</summary>
    public double[] Emissions { get; } = new double[MaxStates];

    /// <summary>The state of each character on the best path.</summary>
    public byte[] Path { get; private set; } = [];

    /// <summary>The states of the newest column, ascending.</summary>
    public ReadOnlySpan<byte> NewestStates => Column(_columnCount - 1);

    public void Start(int characters)
    {
        _columnCount = 0;
        _count = 0;
        _decided = 0;
        if (Path.Length < characters)
            Path = new byte[Math.Max(characters, 2 * Path.Length)];
    }

    /// <summary>Opens a column; its scores are written while the scores of the column before stay readable.</summary>
    public void AddColumn()
    {
        if (_columnCount > 0 && _columnCount % CompactEvery == 0)
            Compact();
        PreviousScores.AsSpan().Fill(double.NegativeInfinity);
        if (_columnCount > 0)
        {
            foreach (byte state in NewestStates)
                PreviousScores[state] = Scores[state];
        }

        if (_columnCount == _columns.Length)
            Array.Resize(ref _columns, 2 * _columns.Length);
        _columns[_columnCount++] = _count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddState(int state, int previous, double score)
    {
        if (_count == _states.Length)
        {
            Array.Resize(ref _states, 2 * _count);
            Array.Resize(ref _previous, 2 * _count);
        }

        _states[_count] = (byte)state;
        _previous[_count++] = (byte)previous;
        Scores[state] = score;
    }

    /// <summary>Follows the back pointers from a state of the newest column and writes <see cref="Path"/>.</summary>
    public void Trace(byte state) => Trace(state, _columnCount - 1);

    private void Trace(byte state, int lastColumn)
    {
        for (int column = lastColumn; column >= 0; column--)
        {
            Path[_decided + column] = state;
            state = Previous(column, state);
        }
    }

    private ReadOnlySpan<byte> Column(int column)
    {
        int end = column + 1 < _columnCount ? _columns[column + 1] : _count;
        return _states.AsSpan(_columns[column], end - _columns[column]);
    }

    private byte Previous(int column, byte state) => _previous[_columns[column] + Column(column).IndexOf(state)];

    private void Compact()
    {
        // The newest column stays, since its states are the predecessors of the next one.
        Span<byte> alive = stackalloc byte[MaxStates];
        int count = NewestStates.Length;
        NewestStates.CopyTo(alive);
        for (int column = _columnCount - 1; column > 0; column--)
        {
            count = StepBack(column, alive[..count]);
            if (count == 1)
            {
                Trace(alive[0], column - 1);
                Drop(column);
                return;
            }
        }
    }

    /// <summary>Replaces states of a column by the distinct states before them.</summary>
    private int StepBack(int column, Span<byte> states)
    {
        int count = 0;
        foreach (byte state in states)
        {
            byte previous = Previous(column, state);
            if (!states[..count].Contains(previous))
                states[count++] = previous;
        }

        return count;
    }

    private void Drop(int columns)
    {
        int first = _columns[columns];
        _states.AsSpan(first, _count - first).CopyTo(_states);
        _previous.AsSpan(first, _count - first).CopyTo(_previous);
        for (int column = columns; column < _columnCount; column++)
            _columns[column - columns] = _columns[column] - first;
        _count -= first;
        _columnCount -= columns;
        _decided += columns;
    }
}
