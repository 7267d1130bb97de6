using System.Numerics;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.PartOfSpeech;

/// <summary>The HMM over pairs of word boundary and tag: states such as (B, nr).</summary>
internal sealed class TagModel
{
    private const double Impossible = -3.14e100;

    private const uint AdmittedFlag = 1 << 8;

    private readonly Lexicon _lexicon;
    private readonly ImageSection<ushort> _states;
    private readonly ImageSection<double> _start;
    private readonly ImageSection<double> _transitions;
    private readonly ImageSection<ulong> _successors;
    private readonly ImageSection<int> _offsets;
    private readonly ImageSection<uint> _entries;
    private readonly ImageSection<double> _values;

    // The states that each state may follow, 20 of 256 on average: most of the matrix is −∞ and never looked at.
    private readonly byte[][] _predecessors;

    public TagModel(DictionaryImage image, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _states = image.Section<ushort>(SectionId.TagStates);
        _start = image.Section<double>(SectionId.TagStart);
        _transitions = image.Section<double>(SectionId.TagTransitions);
        _successors = image.Section<ulong>(SectionId.TagSuccessors);
        _offsets = image.Section<int>(SectionId.TagEmissionOffsets);
        _entries = image.Section<uint>(SectionId.TagEmissionEntries);
        _values = image.Section<double>(SectionId.TagEmissionValues);
        _predecessors = new byte[StateCount][];
        for (int state = 0; state < StateCount; state++)
            _predecessors[state] = [.. Enumerable.Range(0, StateCount).Where(from => Transition(from, state) > double.NegativeInfinity).Select(from => (byte)from)];
    }

    public int StateCount => _states.Length;

    /// <summary>Start log-probabilities by state.</summary>
    public ReadOnlySpan<double> Start => _start.Span;

    /// <summary>The log-probability of one state after another, −∞ where it may not follow.</summary>
    public double Transition(int from, int to) => _transitions[to * StateCount + from];

    public Boundary BoundaryOf(int state) => (Boundary)(_states[state] >> 8);

    public string TagOf(int state) => _lexicon.TagName(_states[state] & 0xFF)!;

    /// <summary>
    /// jieba's <c>posseg.viterbi</c>: the most probable states of a run of Han characters, in <see cref="TagLattice.Path"/>.
    /// </summary>
    /// <remarks>
    /// Sums are (score + transition) + emission; of equal paths the later state wins. A character admits the states of
    /// its table, or all; if none of them may follow, those that may follow whatever the character.
    /// O(n × states admitted × states that one may follow).
    /// </remarks>
    public void FindBestPath(ReadOnlySpan<ushort> codes, TagLattice lattice)
    {
        lattice.Start(codes.Length);
        AddFirstColumn(codes[0], lattice);
        for (int i = 1; i < codes.Length; i++)
            AddColumn(codes[i], lattice);
        lattice.Trace(BestState(lattice));
    }

    private void AddFirstColumn(int code, TagLattice lattice)
    {
        ReadOnlySpan<double> start = _start.Span;
        Span<ulong> states = stackalloc ulong[4];
        AdmittedStates(code, states);
        ReadEmissions(code, lattice.Emissions, Impossible);
        lattice.AddColumn();
        for (int state = NextState(states, 0); state >= 0; state = NextState(states, state + 1))
            lattice.AddState(state, 0, start[state] + lattice.Emissions[state]);
    }

    private void AddColumn(int code, TagLattice lattice)
    {
        Span<ulong> expected = stackalloc ulong[4];
        expected.Clear();
        ReadOnlySpan<ulong> successors = _successors.Span;
        foreach (byte state in lattice.NewestStates)
        {
            ReadOnlySpan<ulong> next = successors.Slice(state * 4, 4);
            for (int i = 0; i < 4; i++)
                expected[i] |= next[i];
        }

        Span<ulong> states = stackalloc ulong[4];
        AdmittedStates(code, states);
        ulong any = 0;
        for (int i = 0; i < 4; i++)
            any |= states[i] & expected[i];
        for (int i = 0; i < 4; i++)
            states[i] = any == 0 ? expected[i] : states[i] & expected[i];

        ReadEmissions(code, lattice.Emissions, Impossible);
        lattice.AddColumn();
        AddStates(states, lattice);
    }

    private void AddStates(ReadOnlySpan<ulong> states, TagLattice lattice)
    {
        ReadOnlySpan<double> transitions = _transitions.Span, previousScores = lattice.PreviousScores, emissions = lattice.Emissions;
        for (int state = NextState(states, 0); state >= 0; state = NextState(states, state + 1))
        {
            ReadOnlySpan<double> row = transitions.Slice(state * StateCount, StateCount);
            double emission = emissions[state];
            double best = double.NegativeInfinity;
            int bestFrom = 0;
            foreach (byte from in _predecessors[state])
            {
                double score = previousScores[from] + row[from] + emission;
                if (score >= best)
                {
                    best = score;
                    bestFrom = from;
                }
            }

            lattice.AddState(state, bestFrom, best);
        }
    }

    private static byte BestState(TagLattice lattice)
    {
        ReadOnlySpan<byte> states = lattice.NewestStates;
        byte best = states[0];
        foreach (byte state in states)
        {
            if (lattice.Scores[state] >= lattice.Scores[best])
                best = state;
        }

        return best;
    }

    private void AdmittedStates(int code, Span<ulong> states)
    {
        states.Clear();
        ulong any = 0;
        foreach (uint entry in EntriesOf(code))
        {
            if ((entry & AdmittedFlag) != 0)
                any |= states[(byte)entry >> 6] |= 1UL << (int)(entry & 63);
        }

        if (any != 0)
            return;
        for (int state = 0; state < StateCount; state++)
            states[state >> 6] |= 1UL << state;
    }

    /// <summary>The emissions of a character by state.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="emissions">Receives them.</param>
    /// <param name="missing">What stands for those that are missing, and for lower ones.</param>
    /// <returns>Whether the character has any emission.</returns>
    public bool ReadEmissions(int code, Span<double> emissions, double missing)
    {
        emissions.Fill(missing);
        ReadOnlySpan<uint> entries = EntriesOf(code);
        ReadOnlySpan<double> values = _values.Span;
        foreach (uint entry in entries)
            emissions[(byte)entry] = Math.Max(values[(int)(entry >> 16)], missing);
        return !entries.IsEmpty;
    }

    private ReadOnlySpan<uint> EntriesOf(int code) => _entries.Span[_offsets[code].._offsets[code + 1]];

    private static int NextState(ReadOnlySpan<ulong> states, int from)
    {
        for (int word = from >> 6; word < states.Length; word++)
        {
            ulong bits = states[word];
            if (word == from >> 6)
                bits &= ulong.MaxValue << from;
            if (bits != 0)
                return word * 64 + BitOperations.TrailingZeroCount(bits);
        }

        return -1;
    }
}
