namespace Wenxi.Tagging;

/// <summary>The memory of one run of a network.</summary>
internal abstract class NetworkWorkspace
{
    protected const int BothInputs = TaggerShape.BothStates + TaggerShape.Hidden;

    /// <summary>Sums of a step, or of a group of characters on their way to the labels.</summary>
    public float[] Sums { get; } = new float[LanePlan.Lanes * TaggerShape.GateColumns];

    public float[] CandidateSums { get; } = new float[LanePlan.Lanes * TaggerShape.Hidden];

    public float[] States { get; } = new float[LanePlan.Lanes * TaggerShape.Hidden];

    /// <summary>The character that each lane reads at this step.</summary>
    public int[] Current { get; } = new int[LanePlan.Lanes];

    public LanePlan Plan { get; } = new();
}

/// <inheritdoc/>
internal sealed class NetworkWorkspace<T> : NetworkWorkspace
{
    /// <summary>Inputs and state of each lane, lane after lane.</summary>
    public T[] GateInputs { get; } = new T[LanePlan.Lanes * BothInputs];

    /// <summary>Inputs and reset state of each lane.</summary>
    public T[] CandidateInputs { get; } = new T[LanePlan.Lanes * BothInputs];

    /// <summary>Both states of each character in layer 1.</summary>
    public T[] Lower { get; private set; } = [];

    /// <summary>Both states of each character in layer 2.</summary>
    public T[] Upper { get; private set; } = [];

    /// <summary>Makes room; the matrices read whole groups of lanes, so there are some characters more.</summary>
    public void Reserve(int characters)
    {
        int wanted = (characters + LanePlan.Lanes) * TaggerShape.BothStates;
        if (Lower.Length >= wanted)
            return;
        Lower = new T[wanted];
        Upper = new T[wanted];
    }
}
