using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.PartOfSpeech;

/// <summary>Working memory of the word-and-tag HMM: the column of the current character and all back pointers.</summary>
internal sealed class TagLattice
{
    public const int MaxStates = 256;

    private byte[] _states = new byte[MaxStates];
    private byte[] _previous = new byte[MaxStates];
    private int[] _columns = new int[64];
    private int _count;

    /// <summary>Scores of the states of the newest column, by state.</summary>
    public double[] Scores { get; } = new double[MaxStates];

    /// <summary>Scores of the states of the column before.</summary>
    public double[] PreviousScores { get; } = new double[MaxStates];

    /// <summary>Emissions of the current character by state.</summary>
    public double[] Emissions { get; } = new double[MaxStates];

    /// <summary>The state of each character on the best path.</summary>
    public byte[] Path { get; private set; } = [];

    public int Columns { get; private set; }

    /// <summary>The states of the newest column, ascending.</summary>
    public ReadOnlySpan<byte> NewestStates => _states.AsSpan(_columns[Columns - 1], _count - _columns[Columns - 1]);

    public void Start(int characters)
    {
        Columns = 0;
        _count = 0;
        if (Path.Length < characters)
            Path = new byte[Math.Max(characters, 2 * Path.Length)];
    }

    /// <summary>Opens a column; its scores are written while the scores of the column before stay readable.</summary>
    public void AddColumn()
    {
        Scores.CopyTo(PreviousScores, 0);
        if (Columns == _columns.Length)
            Array.Resize(ref _columns, 2 * _columns.Length);
        _columns[Columns++] = _count;
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
    public void Trace(byte state)
    {
        int end = _count;
        for (int column = Columns - 1; column >= 0; column--)
        {
            Path[column] = state;
            int start = _columns[column];
            int at = start + _states.AsSpan(start, end - start).IndexOf(state);
            state = _previous[at];
            end = start;
        }
    }
}
