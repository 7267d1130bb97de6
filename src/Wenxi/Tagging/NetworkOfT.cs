using System.Numerics;
using System.Runtime.InteropServices;

namespace Wenxi.Tagging;

/// <inheritdoc/>
/// <typeparam name="T">How states are held for the matrices.</typeparam>
internal sealed class Network<T> : Network
    where T : unmanaged
{
    private const int Directions = 2;

    private readonly CharacterProjections _projections;
    private readonly GruCell<T> _cell;
    private readonly GruDirection<T>[] _lower = new GruDirection<T>[Directions];
    private readonly GruDirection<T>[] _upper = new GruDirection<T>[Directions];
    private readonly WeightMatrix<T> _emissions;
    private readonly float[] _emissionBias = new float[TaggerShape.PaddedLabels];

    public Network(TaggerImage image, CharacterProjections projections, GruCell<T> cell, Func<FloatTable, WeightMatrix<T>> pack)
    {
        _projections = projections;
        _cell = cell;
        for (int direction = 0; direction < Directions; direction++)
        {
            _lower[direction] = new GruDirection<T>(pack(image.ReadGates(direction)), pack(image.ReadCandidate(direction)), []);
            int upper = Directions + direction;
            FloatTable inputs = image.ReadInputs(upper);
            FloatTable gates = FloatTable.Stack(inputs.Slice(0, TaggerShape.GateColumns), image.ReadGates(upper));
            FloatTable candidate = FloatTable.Stack(inputs.Slice(TaggerShape.GateColumns, TaggerShape.Hidden), image.ReadCandidate(upper));
            _upper[direction] = new GruDirection<T>(pack(gates), pack(candidate), image.Bias(upper).ToArray());
        }

        int[] columns = [.. Enumerable.Range(0, TaggerShape.PaddedLabels).Select(image.Labels.ModelColumn)];
        _emissions = pack(image.ReadEmissions().Select(columns));
        for (int label = 0; label < columns.Length; label++)
            _emissionBias[label] = columns[label] < 0 ? 0 : image.EmissionBias[columns[label]];
    }

    public override NetworkWorkspace CreateWorkspace() => new NetworkWorkspace<T>();

    public override void Run(Batch batch, NetworkWorkspace workspace)
    {
        var memory = (NetworkWorkspace<T>)workspace;
        memory.Reserve(batch.CharacterCount);
        memory.Plan.Arrange(batch.Pieces);
        for (int direction = 0; direction < Directions; direction++)
            RunDirection(_lower[direction], batch.Rows, default, memory, direction, memory.Lower);
        for (int direction = 0; direction < Directions; direction++)
            RunDirection(_upper[direction], default, memory.Lower, memory, direction, memory.Upper);
        Emit(batch, memory);
    }

    /// <summary>Goes through all lanes once, in one direction.</summary>
    /// <param name="unit">The weights.</param>
    /// <param name="rows">Layer 1: the row of each character; else empty.</param>
    /// <param name="lower">Layer 2: both states of layer 1; else empty.</param>
    /// <param name="memory">The workspace.</param>
    /// <param name="direction">0 goes forward, 1 backward.</param>
    /// <param name="result">Where the states go.</param>
    private void RunDirection(GruDirection<T> unit, ReadOnlySpan<ushort> rows, ReadOnlySpan<T> lower, NetworkWorkspace<T> memory, int direction, T[] result)
    {
        LanePlan plan = memory.Plan;
        int inputs = unit.Gates.Rows, state = inputs - TaggerShape.Hidden;
        int active = LanePlan.Lanes;
        for (int step = 0; step < plan.Steps; step++)
        {
            while (plan.Load(active - 1) <= step)
                active--;
            for (int lane = 0; lane < active; lane++)
            {
                int character = Enter(memory, lane, step, direction, inputs);
                if (state > 0)
                {
                    ReadOnlySpan<T> below = lower.Slice(character * TaggerShape.BothStates, TaggerShape.BothStates);
                    below.CopyTo(memory.GateInputs.AsSpan(lane * inputs));
                    below.CopyTo(memory.CandidateInputs.AsSpan(lane * inputs));
                }
            }

            unit.Gates.Multiply(memory.GateInputs, active, memory.Sums);
            for (int lane = 0; lane < active; lane++)
            {
                _cell.Reset(
                    memory.Sums.AsSpan(lane * TaggerShape.GateColumns, TaggerShape.GateColumns), Addend(unit, rows, memory.Current[lane], direction),
                    memory.States.AsSpan(lane * TaggerShape.Hidden, TaggerShape.Hidden), memory.CandidateInputs.AsSpan(lane * inputs + state, TaggerShape.Hidden));
            }

            unit.Candidate.Multiply(memory.CandidateInputs, active, memory.CandidateSums);
            for (int lane = 0; lane < active; lane++)
            {
                Span<T> stored = memory.GateInputs.AsSpan(lane * inputs + state, TaggerShape.Hidden);
                _cell.Advance(
                    memory.Sums.AsSpan(lane * TaggerShape.GateColumns, TaggerShape.Hidden), memory.CandidateSums.AsSpan(lane * TaggerShape.Hidden, TaggerShape.Hidden),
                    Addend(unit, rows, memory.Current[lane], direction), memory.States.AsSpan(lane * TaggerShape.Hidden, TaggerShape.Hidden), stored);
                stored.CopyTo(result.AsSpan(memory.Current[lane] * TaggerShape.BothStates + direction * TaggerShape.Hidden));
            }
        }
    }

    /// <summary>Notes which character a lane reads; at the border of a piece its state starts from nought.</summary>
    private int Enter(NetworkWorkspace<T> memory, int lane, int step, int direction, int inputs)
    {
        ReadOnlySpan<int> positions = memory.Plan.Positions(lane);
        int position = direction == 0 ? positions[step] : positions[positions.Length - 1 - step];
        if ((position & (direction == 0 ? LanePlan.StartFlag : LanePlan.EndFlag)) != 0)
        {
            memory.States.AsSpan(lane * TaggerShape.Hidden, TaggerShape.Hidden).Clear();
            memory.GateInputs.AsSpan((lane + 1) * inputs - TaggerShape.Hidden, TaggerShape.Hidden).Fill(_cell.Zero);
        }

        return memory.Current[lane] = position & LanePlan.PositionMask;
    }

    private ReadOnlySpan<float> Addend(GruDirection<T> unit, ReadOnlySpan<ushort> rows, int character, int direction) =>
        rows.IsEmpty ? unit.Bias : _projections[rows[character]].AsSpan(direction * TaggerShape.Columns, TaggerShape.Columns);

    private void Emit(Batch batch, NetworkWorkspace<T> memory)
    {
        for (int first = 0; first < batch.CharacterCount; first += LanePlan.Lanes)
        {
            int count = Math.Min(LanePlan.Lanes, batch.CharacterCount - first);
            _emissions.Multiply(memory.Upper.AsSpan(first * TaggerShape.BothStates), count, memory.Sums);
            for (int i = 0; i < count; i++)
            {
                Span<float> emissions = batch.Emissions.AsSpan((first + i) * TaggerShape.PaddedLabels, TaggerShape.PaddedLabels);
                ReadOnlySpan<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(memory.Sums.AsSpan(i * TaggerShape.PaddedLabels, TaggerShape.PaddedLabels));
                ReadOnlySpan<Vector<float>> bias = MemoryMarshal.Cast<float, Vector<float>>(_emissionBias);
                Span<Vector<float>> result = MemoryMarshal.Cast<float, Vector<float>>(emissions);
                for (int v = 0; v < result.Length; v++)
                    result[v] = sums[v] + bias[v];
            }
        }
    }
}
